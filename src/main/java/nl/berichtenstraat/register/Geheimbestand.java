package nl.berichtenstraat.register;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A file with a random secret of 32 bytes in hexadecimal, made whole or not at all. */
final class Geheimbestand {

    private static final int BYTES = 32;

    private Geheimbestand() {}

    /** The secret in the file, or a new one when there is no file yet. */
    static byte[] leesOfMaak(Path bestand) {
        try {
            if (Files.notExists(bestand)) {
                maak(bestand);
            }
            return lees(bestand);
        } catch (IOException e) {
            throw new Sleutelfout("Het bestand met het geheim kan niet worden gelezen of gemaakt: " + bestand, e);
        }
    }

    /** Takes away a file that turned out not to be wanted; returns the reason, for the caller to pass on. */
    static Sleutelfout verwijder(Path bestand, Sleutelfout reden) {
        try {
            Files.deleteIfExists(bestand);
        } catch (IOException e) {
            reden.addSuppressed(e);
        }
        return reden;
    }

    private static byte[] lees(Path bestand) throws IOException {
        String inhoud = Files.readString(bestand, US_ASCII).strip();
        if (!inhoud.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new Sleutelfout("Het bestand " + bestand + " moet " + 2 * BYTES
                    + " hexadecimale tekens bevatten. Zet het terug uit een reservekopie.");
        }
        return HexFormat.of().parseHex(inhoud);
    }

    /** A temporary file (the JDK makes it for the owner only) is linked under its name when it is safely on disk. */
    private static void maak(Path bestand) throws IOException {
        Path map = Files.createDirectories(bestand.toAbsolutePath().getParent());
        Path tijdelijk = Files.createTempFile(map, "geheim", ".tmp");
        try {
            schrijf(tijdelijk, nieuw());
            Files.createLink(bestand, tijdelijk);
        } catch (FileAlreadyExistsException e) {
            // another instance was first: its secret counts
        } catch (UnsupportedOperationException e) {
            Files.move(tijdelijk, bestand);
        } finally {
            Files.deleteIfExists(tijdelijk);
        }
    }

    private static void schrijf(Path bestand, String geheim) throws IOException {
        try (FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.WRITE)) {
            kanaal.write(ByteBuffer.wrap(geheim.getBytes(US_ASCII)));
            kanaal.force(true);
        }
    }

    private static String nieuw() {
        byte[] geheim = new byte[BYTES];
        new SecureRandom().nextBytes(geheim);
        return HexFormat.of().formatHex(geheim) + "\n";
    }
}
