package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads an answer to a declaratie (325) as a stream. The lane sends these and never receives them; reading one is for
 * checking files. A reader may read many messages, one at a time.
 */
public final class Declaratieantwoordlezer {

    private final Lezing lezing = new Lezing(Grenzen.STROOM, Set.of(Berichtsoort.WMO325));

    /**
     * Reads and validates an answer in one pass.
     *
     * @param in the file; read to its end unless it is unreadable; closed by the caller
     * @param ontvanger gets each part as it is read, and nothing more after the first error
     * @return what stands around the lines, or the errors at level 1; in that case what was received does not count
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public Leesresultaat<Declaratieantwoord> lees(InputStream in, Declaratieantwoordontvanger ontvanger) {
        return lezing.lees(in, (stroom, soort, kop) -> inhoud(stroom, kop, ontvanger));
    }

    private static Supplier<Declaratieantwoord> inhoud(
            Leesstroom stroom, Kopvelden kop, Declaratieantwoordontvanger ontvanger) {
        Declaratieantwoordopbouw opbouw = new Declaratieantwoordopbouw(stroom, ontvanger);
        Doorloop.van(stroom, opbouw);
        return () -> opbouw.antwoord(kop);
    }
}
