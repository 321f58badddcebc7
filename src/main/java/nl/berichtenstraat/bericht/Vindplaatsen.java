package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Tells where in a file elements stand, by their paths; the file is read once, as a stream. */
public final class Vindplaatsen {

    private Vindplaatsen() {}

    /**
     * The place of a start tag.
     *
     * @param regel line, from 1
     * @param kolom character in that line, from 1
     */
    public record Vindplaats(int regel, int kolom) {}

    /**
     * Looks for elements.
     *
     * @param in the file; read until all are found, its end, or a fault in it; closed by the caller
     * @param paden paths as {@link Plaats#pad()} gives them
     * @return the places by path; an element that is absent, or comes after a fault in the file, is left out
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public static Map<String, Vindplaats> zoek(InputStream in, Collection<String> paden) {
        Set<String> nog = new HashSet<>(paden);
        Map<String, Vindplaats> gevonden = new HashMap<>();
        if (nog.isEmpty()) {
            return gevonden;
        }
        try {
            Leesstroom stroom = Leesstroom.open(in, Grenzen.STROOM, new Foutenlijst());
            while (!nog.isEmpty() && stroom.next() != XMLStreamConstants.END_DOCUMENT) {
                if (stroom.isStartElement() && nog.remove(stroom.pad().pad())) {
                    gevonden.put(stroom.pad().pad(), new Vindplaats(stroom.getLineNumber(), stroom.getColumnNumber()));
                }
            }
        } catch (Afgebroken e) {
            // what stands before the fault is found
        }
        return gevonden;
    }
}
