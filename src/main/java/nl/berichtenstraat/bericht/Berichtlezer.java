package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Retourbericht.Recordcodes;

/**
 * Reads the messages that are about one client or one request: all but the declaratie and its answer. Parsing, validation
 * and binding go in one pass. A reader may read many messages, one at a time.
 */
public final class Berichtlezer {

    private final Lezing lezing =
            new Lezing(Grenzen.GEHEEL, EnumSet.complementOf(EnumSet.of(Berichtsoort.WMO323, Berichtsoort.WMO325)));

    /**
     * Reads and validates a message.
     *
     * @param in the file; read to its end unless it is unreadable; closed by the caller
     * @return the message, or its errors at level 1; a 323 or 325 is an error here
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public Leesresultaat<Bericht> lees(InputStream in) {
        return lezing.lees(in, Berichtlezer::inhoud);
    }

    private static Supplier<Bericht> inhoud(Leesstroom stroom, Berichtsoort soort, Kopvelden kop) {
        if (soort.isRetour()) {
            List<Recordcodes> codes = Recordcodeslezer.lees(stroom);
            return () -> retour(soort, kop, codes);
        }
        return stroom.naarKind() ? Vertaling.van(soort).bind(stroom, () -> kop.kop(soort)) : Berichtlezer::leeg;
    }

    private static Retourbericht retour(Berichtsoort soort, Kopvelden kop, List<Recordcodes> codes) {
        return new Retourbericht(
                kop.kop(soort),
                kop.tekst("IdentificatieRetour"),
                kop.datum("DagtekeningRetour"),
                kop.retourcodes(),
                codes);
    }

    private static Bericht leeg() {
        throw new IllegalStateException("a request without body passed its schema");
    }
}
