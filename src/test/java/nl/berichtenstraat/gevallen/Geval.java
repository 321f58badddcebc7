package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One rule case: a folder with a message, what came before it, and what must come of it.
 *
 * @param map the folder; its parent is named by the rule, itself by the one thing that matters
 */
record Geval(Path map) {

    /** The day of assessment, unless the case names another. */
    static final String VANDAAG = "2026-06-01";

    private static final Path WORTEL = wortel();

    /** All cases, by name. */
    static List<Geval> alle() {
        return mappen(WORTEL).stream()
                .flatMap(regel -> mappen(regel).stream())
                .map(Geval::new)
                .toList();
    }

    /** The rule that the case is about. */
    String regel() {
        return map.getParent().getFileName().toString();
    }

    /** The three digits with which the name of the case begins. */
    String berichtnummer() {
        return map.getFileName().toString().split("-", 2)[0];
    }

    /** The message under test. */
    Path bericht() {
        return map.resolve("bericht.xml");
    }

    /** The messages before it, in order; empty when the register is still empty. */
    List<Path> voor() {
        Path voor = map.resolve("voor");
        return Files.isDirectory(voor) ? kinderen(voor, Files::isRegularFile) : List.of();
    }

    /** What must come of the message, as JSON. */
    Path verwacht() {
        return map.resolve("verwacht.json");
    }

    /** The folder with its own contracts, or else with the contract that the cases share. */
    Path contracten() {
        boolean eigen = !kinderen(map, pad -> pad.toString().endsWith(".yaml")).isEmpty();
        return eigen ? map : WORTEL;
    }

    /** The day of assessment. */
    LocalDate vandaag() {
        Properties eigenschappen = new Properties();
        Path bestand = map.resolve("geval.properties");
        if (Files.exists(bestand)) {
            try (Reader lezer = Files.newBufferedReader(bestand)) {
                eigenschappen.load(lezer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return LocalDate.parse(eigenschappen.getProperty("vandaag", VANDAAG));
    }

    @Override
    public String toString() {
        return regel() + "/" + map.getFileName();
    }

    private static List<Path> mappen(Path map) {
        return kinderen(map, Files::isDirectory);
    }

    private static List<Path> kinderen(Path map, Predicate<Path> welke) {
        try (Stream<Path> alle = Files.list(map)) {
            return alle.filter(welke).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path wortel() {
        try {
            return Path.of(Geval.class.getResource("/gevallen").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
