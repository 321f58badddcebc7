package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Causes of failure for people to look at: only what is within their {@link Bereik}. */
public interface Oorzaakinzage {

    /**
     * A cause as somebody may know of it.
     *
     * @param oorzaak the cause
     * @param berichten how many messages it hit
     * @param wachtend how many of these still wait for something to be done
     * @param partijen of how many pairs of gemeente and aanbieder
     */
    record Oorzaakstand(BewaardeOorzaak oorzaak, long berichten, long wachtend, long partijen) {}

    /**
     * Causes that hit messages within the scope, newest first; an edge is for who may know everything.
     *
     * @param bereik what the one who asks may know of
     * @param open those that are not over, or those that are
     * @param voor only with a lower number, to go on after a page; empty for the newest
     * @param aantal at most so many
     */
    List<Oorzaakstand> lijst(Bereik bereik, boolean open, Optional<Long> voor, int aantal);

    /** The cause; empty when there is none with this number within the scope. */
    Optional<Oorzaakstand> stand(Bereik bereik, long id);

    /**
     * Whom a cause hit.
     *
     * @param gemeente as the header says it, which may be anything; empty text when it could not be read
     * @param aanbieder likewise
     * @param berichten how many messages of the two
     * @param wachtend how many of these still wait for something to be done
     */
    record Geraakt(String gemeente, String aanbieder, long berichten, long wachtend) {}

    /** Whom a cause hit within the scope, most messages first, at most so many. */
    List<Geraakt> geraakt(Bereik bereik, long id, int meeste);

    /**
     * What was told of a cause.
     *
     * @param stand what
     * @param moment when
     */
    record Gemeld(Alarmstand stand, Instant moment) {}

    /** What was told of a cause, in order. */
    List<Gemeld> gemeld(long id);
}
