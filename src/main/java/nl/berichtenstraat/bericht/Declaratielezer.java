package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a declaratie (323) of any size as a stream: memory does not grow with the number of lines. A reader may read many
 * messages, one at a time.
 */
public final class Declaratielezer {

    private final Lezing lezing = new Lezing(Grenzen.STROOM, Set.of(Berichtsoort.WMO323));

    /**
     * Reads and validates a declaratie in one pass.
     *
     * @param in the file; read to its end unless it is unreadable; closed by the caller
     * @param ontvanger gets each part as it is read, and nothing more after the first error
     * @return what stands before the lines, or the errors at level 1; in that case what was received does not count
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public Leesresultaat<Declaratie> lees(InputStream in, Declaratieontvanger ontvanger) {
        return lezing.lees(in, (stroom, soort, kop) -> inhoud(stroom, kop, ontvanger));
    }

    /**
     * Reads a declaratie again, without validation.
     *
     * @param in the same bytes as were validated before; read to their end; closed by the caller
     * @param ontvanger gets each part as it is read
     * @return what stands before the lines
     * @throws IllegalArgumentException when these cannot be the same bytes
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public Declaratie herlees(InputStream in, Declaratieontvanger ontvanger) {
        return lezing.herlees(in, (stroom, soort, kop) -> inhoud(stroom, kop, ontvanger));
    }

    private static Supplier<Declaratie> inhoud(Leesstroom stroom, Kopvelden kop, Declaratieontvanger ontvanger) {
        Declaratieopbouw opbouw = new Declaratieopbouw(stroom, kop, ontvanger);
        Doorloop.van(stroom, opbouw);
        return opbouw::declaratie;
    }
}
