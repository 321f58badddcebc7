package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which the register knows the bytes of a message. */
public final class Vingerafdruk {

    private Vingerafdruk() {}

    /** SHA-256 in hexadecimal of a file. */
    public static String van(Path bestand) throws IOException {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            return van(inhoud);
        }
    }

    /** SHA-256 in hexadecimal of all bytes of a stream, which the caller closes. */
    public static String van(InputStream inhoud) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(inhoud, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
