package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Tells whether a file is well-formed XML within our limits, whatever it says. */
public final class Welgevormd {

    private Welgevormd() {}

    /**
     * Reads a file to its end, or to the first fault.
     *
     * @param in its bytes; closed by the caller
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public static boolean is(InputStream in) {
        try {
            Leesstroom stroom = Leesstroom.open(in, Grenzen.STROOM, new Foutenlijst());
            Set<String> namen = new HashSet<>();
            while (stroom.next() != XMLStreamConstants.END_DOCUMENT) {
                if (stroom.isStartElement()) {
                    namen.add(stroom.getLocalName());
                }
                if (namen.size() > Namentelling.MEESTE_NAMEN) {
                    return false;
                }
            }
            return true;
        } catch (Afgebroken e) {
            return false;
        }
    }
}
