package nl.berichtenstraat.ggk;

import java.util.Arrays;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;

/** Decodes base64 that comes in pieces of any length; white space between the characters means nothing. */
final class Base64lezer {

    private static final String ALFABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] WAARDEN = waarden();
    private static final int GROEP = 4;

    private final Payloadpen pen;
    private int bits;
    private int aantal;
    private int vulling;

    Base64lezer(Payloadpen pen) {
        this.pen = pen;
    }

    /** The next piece. */
    void tekst(char[] tekens, int vanaf, int lengte) {
        for (int i = vanaf; i < vanaf + lengte; i++) {
            teken(tekens[i]);
        }
    }

    private void teken(char teken) {
        switch (teken) {
            case ' ', '\t', '\r', '\n' -> {
                // line breaks are allowed
            }
            case '=' -> vulling++;
            default -> waarde(teken < WAARDEN.length ? WAARDEN[teken] : -1);
        }
    }

    private void waarde(int zesBits) {
        if (zesBits < 0 || vulling > 0) {
            throw geenBase64();
        }
        bits = bits << 6 | zesBits;
        aantal++;
        if (aantal == GROEP) {
            pen.schrijf(bits >> 16);
            pen.schrijf(bits >> 8);
            pen.schrijf(bits);
            bits = 0;
            aantal = 0;
        }
    }

    /** There is no more. */
    void klaar() {
        boolean heel = aantal == 0 && vulling == 0;
        boolean aangevuld = aantal >= 2 && aantal + vulling == GROEP;
        if (!heel && !aangevuld) {
            throw geenBase64();
        }
        rest();
        pen.klaar();
    }

    /** The bits that belong to no byte must be zero. */
    private void rest() {
        int over = aantal * 6 % 8;
        if ((bits & (1 << over) - 1) != 0) {
            throw geenBase64();
        }
        for (int schuif = aantal * 6 - 8; schuif >= over; schuif -= 8) {
            pen.schrijf(bits >> schuif);
        }
    }

    private static Bezwaar geenBase64() {
        return new Bezwaar(Aard.BASE64, "De inhoud van de envelop is geen goede base64.");
    }

    private static byte[] waarden() {
        byte[] waarden = new byte[128];
        Arrays.fill(waarden, (byte) -1);
        for (int i = 0; i < ALFABET.length(); i++) {
            waarden[ALFABET.charAt(i)] = (byte) i;
        }
        return waarden;
    }
}
