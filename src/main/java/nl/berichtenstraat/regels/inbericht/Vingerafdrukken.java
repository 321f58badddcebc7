package nl.berichtenstraat.regels.inbericht;

import java.security.SecureRandom;

/**
 * A set of keys that remembers only a fingerprint of 128 bits of each, in an open-addressed table: some 24 to 48 bytes
 * a key however long the key is, which lets a declaratie of hundreds of thousands of lines be checked in little memory.
 * Two different keys sharing a fingerprint is less likely than a hardware fault, and cannot be brought about on purpose
 * because every set has a random key of its own. Not for use by several threads.
 */
final class Vingerafdrukken {

    private static final int BEGINGROOTTE = 64;

    private final Siphash siphash = metNieuweSleutel();
    private long[] tabel = new long[2 * BEGINGROOTTE];
    private int aantal;
    private long hoog;
    private long laag;

    /** Adds a key of several parts; false when it was there already. An absent part is "". */
    boolean voegToe(String... delen) {
        neemAf(delen);
        int plek = zoek(tabel);
        if (bezet(tabel, plek)) {
            return false;
        }
        zet(tabel, plek);
        aantal++;
        groeiZoNodig();
        return true;
    }

    /** Whether the key was added. */
    boolean bevat(String... delen) {
        neemAf(delen);
        return bezet(tabel, zoek(tabel));
    }

    /** Number of different keys. */
    int aantal() {
        return aantal;
    }

    /** Size of the table. */
    long bytesInGebruik() {
        return (long) tabel.length * Long.BYTES;
    }

    private void neemAf(String... delen) {
        siphash.begin();
        for (String deel : delen) {
            meng(deel);
        }
        siphash.meng(delen.length);
        hoog = siphash.eersteHelft();
        laag = siphash.tweedeHelft() | 1; // never 0: that marks a free place
    }

    /** Takes in a part, four characters a time; its length goes first, so that no two keys read the same. */
    private void meng(String deel) {
        siphash.meng(deel.length());
        long woord = 0;
        for (int i = 0; i < deel.length(); i++) {
            woord = woord << 16 | deel.charAt(i);
            if (i % 4 == 3) {
                siphash.meng(woord);
                woord = 0;
            }
        }
        siphash.meng(woord);
    }

    /** The place of the current fingerprint, or the free place where it belongs. */
    private int zoek(long[] in) {
        int masker = in.length / 2 - 1;
        int plek = (int) hoog & masker;
        while (bezet(in, plek) && !(in[2 * plek] == hoog && in[2 * plek + 1] == laag)) {
            plek = plek + 1 & masker;
        }
        return plek;
    }

    private void zet(long[] in, int plek) {
        in[2 * plek] = hoog;
        in[2 * plek + 1] = laag;
    }

    private void groeiZoNodig() {
        if (3L * aantal > tabel.length) { // two thirds full
            long[] groter = new long[Math.multiplyExact(tabel.length, 2)];
            for (int i = 0; i < tabel.length; i += 2) {
                verhuis(tabel[i], tabel[i + 1], groter);
            }
            tabel = groter;
        }
    }

    private void verhuis(long eerste, long tweede, long[] naar) {
        if (tweede != 0) {
            hoog = eerste;
            laag = tweede;
            zet(naar, zoek(naar));
        }
    }

    private static boolean bezet(long[] in, int plek) {
        return in[2 * plek + 1] != 0;
    }

    private static Siphash metNieuweSleutel() {
        SecureRandom toeval = new SecureRandom();
        return new Siphash(toeval.nextLong(), toeval.nextLong());
    }
}
