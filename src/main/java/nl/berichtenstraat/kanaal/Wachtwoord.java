package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Secrets by reference: a setting names a file, the file holds the secret. */
public final class Wachtwoord {

    private Wachtwoord() {}

    /**
     * The secret in a file, without the end of its line.
     *
     * @param bestand the file; empty when no secret is set
     * @throws OngeldigeInstelling when it cannot be read or is empty
     */
    public static Optional<String> uit(Optional<Path> bestand) {
        return bestand.map(Wachtwoord::lees);
    }

    private static String lees(Path bestand) {
        try {
            String geheim = Files.readString(bestand).strip();
            if (geheim.isEmpty()) {
                throw new OngeldigeInstelling("bestand met geheim is leeg: " + bestand);
            }
            return geheim;
        } catch (IOException e) {
            throw new OngeldigeInstelling("bestand met geheim niet leesbaar: " + bestand);
        }
    }
}
