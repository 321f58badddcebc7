package nl.berichtenstraat.register.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is learnt of content while it is kept.
 *
 * @param inhoudId number of the content
 * @param sha256 hexadecimal digest of all bytes received, also those that were not kept
 * @param lengte number of bytes received
 * @param afgekapt whether only the first part was kept
 */
record Opname(long inhoudId, String sha256, long lengte, boolean afgekapt) {

    private static final int BUFFER = 32 * 1024;

    /** Reads to the end and keeps at most so many bytes. */
    static Opname van(InputStream in, BrokkenUit uit, long meesteBytes) {
        try (uit) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long lengte = kopieer(in, uit, meesteBytes, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new Opname(uit.inhoudId(), sha256, lengte, lengte > meesteBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("dit Java heeft geen SHA-256", e);
        }
    }

    private static long kopieer(InputStream in, BrokkenUit uit, long meesteBytes, MessageDigest digest)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long lengte = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
            uit.write(buffer, 0, (int) Math.min(n, Math.max(0, meesteBytes - lengte)));
            lengte += n;
        }
        return lengte;
    }
}
