package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that the settings name. */
final class Mappen {

    private Mappen() {}

    /** Makes a folder when it is not there yet, and sees to it that it can be written. */
    static void maak(Path map) {
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            throw new OngeldigeInstelling(
                    "map kan niet worden gemaakt: " + map + ". Kies een andere map of geef rechten.");
        }
        if (!Files.isWritable(map)) {
            throw new OngeldigeInstelling(
                    "in deze map kan niet worden geschreven: " + map + ". Geef rechten op de map.");
        }
    }
}
