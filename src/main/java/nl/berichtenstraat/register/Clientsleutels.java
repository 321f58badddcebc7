package nl.berichtenstraat.register;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;

/**
 * Makes the pseudonyms of clients: the first 16 bytes of HMAC-SHA-256 of the Bsn with a secret of the installation.
 * Without the secret a pseudonym cannot be traced back by trying all numbers; with another secret the same client would
 * get another pseudonym, so the register remembers which one it was filled with. May be used by several threads.
 */
public final class Clientsleutels {

    private static final String ALGORITME = "HmacSHA256";
    private static final int SLEUTELBYTES = 16;
    private static final String CONTROLETEKST = "controlewaarde van berichtenstraat";

    private final Mac mac;

    private Clientsleutels(byte[] geheim) {
        try {
            mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(geheim, ALGORITME));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("dit Java heeft geen " + ALGORITME, e);
        }
    }

    /** With the secret in this file, which is made on first use, readable for the owner only. */
    public static Clientsleutels uitBestand(Path bestand) {
        return new Clientsleutels(Geheimbestand.leesOfMaak(bestand));
    }

    /**
     * As {@link #uitBestand}, when the secret belongs to this register.
     *
     * @throws Sleutelfout when the file is missing or another one while the register was used before; a file made just
     *     now is removed again
     */
    public static Clientsleutels voor(Registers registers, Path bestand) {
        boolean wasEr = Files.exists(bestand);
        Clientsleutels sleutels = uitBestand(bestand);
        try {
            registers.inTransactie(register -> {
                register.controleerSleutel(sleutels.controlewaarde());
                return sleutels;
            });
            return sleutels;
        } catch (Sleutelfout e) {
            throw new Sleutelfout(uitleg(wasEr, bestand), wasEr ? e : Geheimbestand.verwijder(bestand, e));
        }
    }

    /** The pseudonym of the client with this number. */
    public Clientsleutel van(Bsn bsn) {
        byte[] hmac = hmac(bsn.nummer());
        return new Clientsleutel(HexFormat.of().formatHex(Arrays.copyOf(hmac, SLEUTELBYTES)));
    }

    /** Tells this secret from others without giving it away. */
    public String controlewaarde() {
        return HexFormat.of().formatHex(hmac(CONTROLETEKST));
    }

    private byte[] hmac(String tekst) {
        try {
            return ((Mac) mac.clone()).doFinal(tekst.getBytes(US_ASCII));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(ALGORITME + " van dit Java is niet te kopiëren", e);
        }
    }

    private static String uitleg(boolean wasEr, Path bestand) {
        String wat = wasEr ? "is een ander geheim dan dat" : "ontbreekt, en het is het geheim";
        return "Het bestand " + bestand + " " + wat + " waarmee het register is gevuld."
                + " Zet het goede bestand terug uit een reservekopie en start opnieuw.";
    }
}
