package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds cases: in a set of rules, in the folder of one rule, or one case itself. */
public final class Gevallenmap {

    /** Any of these makes a folder a case, also a case that is not complete. */
    private static final List<String> KENMERKEN = List.of(
            Gevallezer.BERICHT, Gevallezer.VERWACHT, Gevallezer.STAPPEN, Gevallezer.VOOR, Gevallezer.EIGENSCHAPPEN);

    private Gevallenmap() {}

    /**
     * All cases, in order of rule and name. A folder in which no case can be found counts as one, so that the fault in
     * it is told.
     *
     * @param map a set, a rule or a case
     * @return empty when there is nothing in it
     * @throws IOException when the folder cannot be read
     */
    public static List<Gevalmap> vind(Path map) throws IOException {
        Path wortel = map.toRealPath();
        Stream<Path> gevallen =
                isGeval(wortel) ? Stream.of(wortel) : mappen(wortel).stream().flatMap(kind -> inRegel(kind).stream());
        return gevallen.map(Gevalmap::new).toList();
    }

    private static List<Path> inRegel(Path map) {
        try {
            List<Path> gevallen = isGeval(map) ? List.of() : mappen(map);
            return gevallen.isEmpty() ? List.of(map) : gevallen;
        } catch (IOException e) {
            return List.of(map);
        }
    }

    private static boolean isGeval(Path map) {
        return KENMERKEN.stream().map(map::resolve).anyMatch(Gevalbestanden::bestaat);
    }

    private static List<Path> mappen(Path map) throws IOException {
        return Gevalbestanden.inhoud(map).stream().filter(Gevalbestanden::isMap).toList();
    }
}
