package nl.berichtenstraat.ggk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;

/** Writes a decoded payload away: without a byte order mark of UTF-8, and not more than it may be. */
final class Payloadpen {

    private static final byte[] MERK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final OutputStream doel;
    private final long meesteBytes;
    private final byte[] buffer = new byte[8192];
    private int gevuld;
    private long geschreven;
    private boolean begonnen;
    private boolean metMerk;

    Payloadpen(OutputStream doel, long meesteBytes) {
        this.doel = doel;
        this.meesteBytes = meesteBytes;
    }

    /** The next byte: the low eight bits. */
    void schrijf(int waarde) {
        buffer[gevuld++] = (byte) waarde;
        if (gevuld == buffer.length) {
            schrijfWeg();
        }
    }

    /** Writes what is left. */
    void klaar() {
        schrijfWeg();
        if (geschreven == 0) {
            throw new Bezwaar(Aard.LEEG, "De envelop is leeg: er zit geen bericht in.");
        }
    }

    /** Whether a byte order mark was taken away. */
    boolean metMerk() {
        return metMerk;
    }

    private void schrijfWeg() {
        int begin = begonnen ? 0 : lengteVanMerk();
        begonnen = true;
        geschreven += gevuld - begin;
        if (geschreven > meesteBytes) {
            throw new Bezwaar(Aard.TE_GROOT, "Het bericht in de envelop is groter dan is toegestaan.");
        }
        try {
            doel.write(buffer, begin, gevuld - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gevuld = 0;
    }

    private int lengteVanMerk() {
        metMerk = gevuld >= MERK.length && buffer[0] == MERK[0] && buffer[1] == MERK[1] && buffer[2] == MERK[2];
        return metMerk ? MERK.length : 0;
    }
}
