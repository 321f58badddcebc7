package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds messages by what they are about. Who may know of a part of the register only, finds only what is in it: an aanbieder
 * the messages that name it in the header (what a gemeente sends only once it was sent on) or that it handed in, a gemeente
 * those that name it. For them the rest does not
 * exist.
 */
public interface Zoekregister {

    /**
     * Messages, newest first.
     *
     * @param bereik what the one who asks may know of
     * @param vraag which
     * @param voor only messages with a lower number, to go on after a page; empty for the newest
     * @param aantal at most so many
     */
    List<BewaardBericht> zoek(Bereik bereik, Zoekvraag vraag, Optional<Long> voor, int aantal);

    /** How many messages there are, counted no further than this. */
    int tel(Bereik bereik, Zoekvraag vraag, int hoogstens);

    /** The message; empty when there is none with this number within the scope. */
    Optional<BewaardBericht> bericht(Bereik bereik, long id);

    /** The story of a message; empty when there is none with this number within the scope. */
    Optional<Verhaal> verhaal(Bereik bereik, long id);

    /**
     * Findings of a message that are for this scope (see {@link Bevindingsrij#isVoor}), in order of clientnummer, volgnummer and arrival.
     *
     * @param bereik what the one who asks may know of
     * @param id the message
     * @param regel of this rule; empty for all
     * @param overslaan how many to leave out at the beginning
     * @param aantal at most so many
     * @return empty also when the message is not within the scope
     */
    List<Bevindingsrij> bevindingen(Bereik bereik, long id, Optional<String> regel, long overslaan, int aantal);

    /**
     * How the lane does.
     *
     * @param bereik what the one who asks may know of
     * @param dag the day
     * @param zone in which the day is
     */
    Dagbeeld vandaag(Bereik bereik, LocalDate dag, ZoneId zone);

    /** Searches that somebody kept, by name. */
    List<Zoekfilter> filters(String wie);

    /** Keeps a search under a name; one that has the name already is replaced. */
    void bewaarFilter(String wie, String naam, String vraag);

    /** Throws a search away; nothing happens when it is not theirs. */
    void verwijderFilter(String wie, long id);

    /** Messages that are processed or parked and of which the numbers are not noted yet, oldest first, at most so many. */
    List<Long> ondoorzocht(int meeste);

    /** Notes numbers in messages, by number of the message; those that are known are left as they are. */
    void noteer(Map<Long, Set<Zoeksleutel>> sleutels);

    /** Notes that all numbers in these messages are noted, and with that the rules and codes of their findings. */
    void doorzocht(Collection<Long> berichtIds);
}
