package nl.berichtenstraat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that last as long as a command. */
final class Werkmap {

    private Werkmap() {}

    /** Removes a folder with all that is in it. */
    static void verwijder(Path map) throws IOException {
        try (Stream<Path> alle = Files.walk(map)) {
            for (Path pad : alle.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        }
    }
}
