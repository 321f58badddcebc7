package nl.berichtenstraat.ggk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Messages of StUF-GGk with parties that do not exist. */
final class Voorbeelden {

    /** Names of all examples. */
    static final String[] ALLE = {
        "di01-xml", "di01-tekst", "du01", "fo01", "fo01-met-origineel", "bv03", "fo03", "bv01", "bv04"
    };

    static final Leesgrenzen GRENZEN = Leesgrenzen.van(Aansluiting.Limieten.STANDAARD);

    private Voorbeelden() {}

    static String tekst(String naam) {
        try (InputStream in = Voorbeelden.class.getResourceAsStream("/ggk/" + naam + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example with one thing changed, which must stand there. */
    static String met(String naam, String oud, String nieuw) {
        String tekst = tekst(naam);
        if (!tekst.contains(oud)) {
            throw new IllegalArgumentException(naam + " holds no " + oud);
        }
        return tekst.replace(oud, nieuw);
    }

    /** In SOAP, as an adapter offers it. */
    static String inSoap(String bericht) {
        return inSoap("", bericht);
    }

    static String inSoap(String kop, String bericht) {
        return "<soap:Envelope xmlns:soap='" + Naamruimten.SOAP + "'>" + kop + "<soap:Body>"
                + bericht.replaceFirst("<\\?xml.*?\\?>", "") + "</soap:Body></soap:Envelope>";
    }

    static Enveloplezing lees(String tekst) {
        return lees(tekst, OutputStream.nullOutputStream());
    }

    static Enveloplezing lees(String tekst, OutputStream payload) {
        return Enveloplezer.lees(stroom(tekst), payload, false, GRENZEN);
    }

    static Enveloplezing leesSoap(String tekst) {
        return Enveloplezer.lees(stroom(tekst), OutputStream.nullOutputStream(), true, GRENZEN);
    }

    static Enveloplezing.Goed goed(String tekst) {
        return (Enveloplezing.Goed) lees(tekst);
    }

    static byte[] payload(String tekst) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        lees(tekst, payload);
        return payload.toByteArray();
    }

    static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
