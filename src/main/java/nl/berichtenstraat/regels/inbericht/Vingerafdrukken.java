package nl.berichtenstraat.regels.inbericht;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of keys that remembers only 128 bits of the SHA-256 of each, in an open-addressed table: some 24 to 48 bytes a
 * key however long the key is, which lets a declaratie of hundreds of thousands of lines be checked in little memory.
 * Two different keys sharing a fingerprint is less likely than a hardware fault. Not for use by several threads.
 */
final class Vingerafdrukken {

    private static final int BEGINGROOTTE = 64;

    private final MessageDigest sha256 = sha256();
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

    /** Each part is preceded by its length, so that different parts never make the same key. */
    private void neemAf(String... delen) {
        for (String deel : delen) {
            byte[] bytes = deel.getBytes(StandardCharsets.UTF_8);
            sha256.update((byte) (bytes.length >>> 8));
            sha256.update((byte) bytes.length);
            sha256.update(bytes);
        }
        ByteBuffer afdruk = ByteBuffer.wrap(sha256.digest());
        hoog = afdruk.getLong();
        laag = afdruk.getLong() | 1; // never 0: that marks a free place
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("elke Java-omgeving heeft SHA-256", e);
        }
    }
}
