package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * Signals that hold (open) or held (withdrawn); history is kept. Of the open ones of one kind between one gemeente and one
 * aanbieder no two have the same key.
 */
public interface Signalenregister {

    /** All open signals, in the order in which they arose; read page by page, within the transaction. */
    Stream<BewaardSignaal> open();

    /** Open signals of these kinds between the two, as {@link #open()}. */
    Stream<BewaardSignaal> open(Gemeentecode gemeente, AgbCode aanbieder, Set<Signaalsoort> soorten);

    /** Those of them with one of these keys, in no order. */
    List<BewaardSignaal> openMetSleutels(
            Gemeentecode gemeente, AgbCode aanbieder, Set<Signaalsoort> soorten, Collection<String> sleutels);

    /** The signals with these numbers, open or not, in the order of their numbers. */
    List<BewaardSignaal> signalen(Collection<Long> ids);

    /**
     * Signals within the scope, newest first.
     *
     * @param bereik what the one who asks may know of
     * @param vraag which
     * @param voor only with a lower number, to go on after a page; empty for the newest
     * @param aantal at most so many
     */
    List<BewaardSignaal> zoek(Bereik bereik, Signaalvraag vraag, Optional<Long> voor, int aantal);

    /** How many of each kind there are; kinds without are absent. */
    Map<Signaalsoort, Long> tel(Bereik bereik, Signaalvraag vraag);

    /**
     * Adds a signal that is not open yet.
     *
     * @param dag on which it was seen to hold
     * @return its number
     */
    long voegToe(Gemeentecode gemeente, AgbCode aanbieder, Signaal signaal, LocalDate dag);

    /**
     * Withdraws open signals; others stay as they are.
     *
     * @param dag on which they were seen not to hold any more
     */
    void trekIn(Collection<Long> ids, LocalDate dag);
}
