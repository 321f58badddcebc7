package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Ggkbericht.Afhandeling;

/**
 * When messages of the GGk that begin an exchange (Di01) were answered. What did not reach the other side is none: what was
 * refused, rejected, replaced, or not yet taken by the adapter.
 */
public interface Ggktermijnen {

    /**
     * An exchange.
     *
     * @param id number of the message that began it
     * @param ingekomen whether that came in, so that our side is to answer; else the partner is
     * @param gemeente our side
     * @param partner the other side
     * @param functie what is in it, as the envelope says
     * @param referentienummer its reference
     * @param sinds when it came in, or when the adapter first took it
     * @param beantwoord when the first answer came, or when the adapter took ours; a Fo01 of ours is an answer too, what was
     *     rejected or sent back is none
     * @param buitenKanaal what was noted about contact outside the exchange (OP090x2)
     */
    record Uitwisseling(
            long id,
            boolean ingekomen,
            String gemeente,
            String partner,
            String functie,
            String referentienummer,
            Instant sinds,
            Optional<Instant> beantwoord,
            Optional<Afhandeling> buitenKanaal) {}

    /**
     * Which exchanges are looked for.
     *
     * @param van kept or made from this moment on
     * @param tot kept or made before this moment
     * @param alleenOpen only those without an answer
     */
    record Keuze(Instant van, Instant tot, boolean alleenOpen) {}

    /**
     * Exchanges within the scope, by number.
     *
     * @param na after this number; 0 for the first
     * @param aantal at most so many
     */
    List<Uitwisseling> lijst(Keuze keuze, Bereik bereik, long na, int aantal);

    /** The exchange that this message began; empty when it began none. */
    Optional<Uitwisseling> van(long ggkId);
}
