package nl.berichtenstraat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Folders in which commands leave files, each of which is there as a whole or not at all. */
final class Uitvoermap {

    private Uitvoermap() {}

    /** What stands in a file. */
    @FunctionalInterface
    interface Inhoud {

        void schrijf(OutputStream uit) throws IOException;
    }

    /**
     * Makes a folder when it is not there yet, and sees to it that it can be written.
     *
     * @param waarvoor what it is for, in a sentence
     * @throws Onbruikbaar when it cannot be made or written
     */
    static void maak(Path map, String waarvoor) {
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            throw new Onbruikbaar("Map voor " + waarvoor + " kan niet worden gemaakt: " + map);
        }
        if (!Files.isWritable(map)) {
            throw new Onbruikbaar("In de map voor " + waarvoor + " kan niet worden geschreven: " + map);
        }
    }

    /**
     * Writes a file under another name and gives it its own when it is complete; takes the place of an earlier one.
     *
     * @return the file
     * @throws Onbruikbaar when it cannot be written
     */
    static Path schrijf(Path bestand, Inhoud inhoud) {
        Path tijdelijk = bestand.resolveSibling("." + bestand.getFileName() + ".deel");
        try {
            try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(tijdelijk))) {
                inhoud.schrijf(uit);
            }
            return Files.move(tijdelijk, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Onbruikbaar("Kan niet schrijven: " + bestand);
        }
    }
}
