package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at files of a case. A case is small and holds its own files: links are refused, so that nothing outside the
 * folder is read, and so are files of a size that no case needs.
 */
final class Gevalbestanden {

    private static final long MEESTE_BYTES_BERICHT = 4L * 1024 * 1024;
    private static final long MEESTE_BYTES_TEKST = 1024L * 1024;

    private Gevalbestanden() {}

    /** What is in a folder, in order of name; hidden files are left out. */
    static List<Path> inhoud(Path map) throws IOException {
        try (Stream<Path> alle = Files.list(map)) {
            return alle.filter(pad -> !pad.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Whether this is a folder, and no link to one. */
    static boolean isMap(Path pad) {
        return Files.isDirectory(pad, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether anything of this name is there. */
    static boolean bestaat(Path pad) {
        return Files.exists(pad, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * A message that can be taken through the lane.
     *
     * @param geval folder of the case, for the text
     * @param bestand the file
     * @throws OnbruikbaarGeval when it is not there, no file, a link, or too large
     */
    static Path bericht(Path geval, Path bestand) {
        controleer(geval, bestand, MEESTE_BYTES_BERICHT);
        return bestand;
    }

    /** The text of a file of a case; faults as for a message. */
    static String tekst(Path geval, Path bestand) {
        controleer(geval, bestand, MEESTE_BYTES_TEKST);
        try {
            return Files.readString(bestand);
        } catch (CharacterCodingException e) {
            throw new OnbruikbaarGeval(naam(geval, bestand) + " is geen tekst in UTF-8.");
        } catch (IOException e) {
            throw new OnbruikbaarGeval(naam(geval, bestand) + " is niet leesbaar.");
        }
    }

    /** A file as the texts call it: its path within the case. */
    static String naam(Path geval, Path bestand) {
        return geval.relativize(bestand).toString();
    }

    private static void controleer(Path geval, Path bestand, long meesteBytes) {
        String naam = naam(geval, bestand);
        if (Files.isSymbolicLink(bestand)) {
            throw new OnbruikbaarGeval(
                    naam + " is een verwijzing naar een ander bestand. Zet het bestand zelf in de map.");
        }
        if (!bestaat(bestand)) {
            throw new OnbruikbaarGeval(naam + " ontbreekt.");
        }
        if (!Files.isRegularFile(bestand) || !Files.isReadable(bestand)) {
            throw new OnbruikbaarGeval(naam + " is geen leesbaar bestand.");
        }
        if (bestand.toFile().length() > meesteBytes) {
            throw new OnbruikbaarGeval(naam + " is groter dan " + meesteBytes + " bytes; zo groot is geen geval.");
        }
    }
}
