package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Replays, with one row for each attempt. Of one message at most one real attempt waits at a time, and each attempt follows
 * on the newest one before it: the store itself refuses anything else.
 */
public interface Herhalingenregister {

    /**
     * How many attempts there are of one kind.
     *
     * @param was outcome before; empty when not known yet
     * @param werd outcome after; empty when nothing was judged
     * @param veranderd whether outcome or findings differ
     * @param aantal how many
     */
    record Overgang(Optional<String> was, Optional<String> werd, boolean veranderd, long aantal) {}

    /**
     * Keeps a replay, still without attempts.
     *
     * @param verzoek what was asked
     * @param wie by whom
     * @param bereik within which it was made
     * @param gemaakt when
     * @return its number
     */
    long voegToe(Herhaalverzoek verzoek, String wie, Bereik bereik, Instant gemaakt);

    /**
     * Makes the attempts, in order of arrival: of what was chosen as far as it lies within the scope of the one who asks. A
     * message that waits in another real replay gets an attempt that is refused.
     *
     * @return how many
     */
    int selecteer(long herhalingId, Herhaalkeuze keuze, Bereik bereik);

    /**
     * Keeps the real replay of a trial, with attempts at exactly the same messages. One that was tried again since, or that
     * waits in another real replay, gets an attempt that is refused.
     *
     * @param proefId the trial
     * @param wie by whom
     * @param bereik within which it was made
     * @param reden why
     * @param gemaakt when
     * @return its number
     */
    long neemOver(long proefId, String wie, Bereik bereik, String reden, Instant gemaakt);

    /** The replay, if it was made within this scope. */
    Optional<Herhaling> herhaling(Bereik bereik, long id);

    /** As {@link #herhaling}; nobody else changes how far it is, and no attempt of it is under way, until this ends. */
    Optional<Herhaling> vergrendel(Bereik bereik, long id);

    /** How far it is, which nobody changes until the transaction ends; others may look too. */
    Herhaalstand houdVast(long id);

    /** How far it is now. */
    Herhaalstand stand(long id);

    /** Replays made within this scope, newest first. */
    List<Herhaling> lijst(Bereik bereik, Optional<Long> voor, int aantal);

    /** The oldest replay that is to be worked on. */
    Optional<Herhaling> lopend();

    /** Notes how far it is. */
    void zet(long id, Herhaalstand stand);

    /** Gives up the attempts that wait. */
    void vervalWachtend(long id, Instant nu);

    /** Attempts to be made, in order. */
    List<Herhaalpoging> wachtend(long id, int meeste);

    /** Whether this attempt is still to be made; nobody else makes it until the transaction ends. */
    boolean neemOp(long pogingId);

    /** Notes what came of an attempt that waits; one that waits no more stays as it is. */
    void noteer(long pogingId, Pogingresultaat resultaat, Instant nu);

    /** How many attempts are how far. */
    Map<Pogingstand, Long> telling(long id);

    /** Outcomes before and after of the attempts that were made, most frequent first. */
    List<Overgang> overgangen(long id);

    /**
     * Attempts, in order.
     *
     * @param id the replay
     * @param welke which
     * @param na only with a higher number, to go on after a page; 0 for the first
     * @param aantal at most so many
     */
    List<Herhaalpoging> pogingen(long id, Pogingkeuze welke, long na, int aantal);

    /**
     * Which attempts of a replay.
     *
     * @param stand only those that are so far
     * @param veranderd only those of which outcome or findings differ
     */
    record Pogingkeuze(Optional<Pogingstand> stand, boolean veranderd) {

        /** All. */
        public static final Pogingkeuze ALLE = new Pogingkeuze(Optional.empty(), false);

        /** Those that would change something. */
        public static final Pogingkeuze VERANDERD = new Pogingkeuze(Optional.empty(), true);

        /** Those that are so far. */
        public static Pogingkeuze met(Pogingstand stand) {
            return new Pogingkeuze(Optional.of(stand), false);
        }
    }

    /** All attempts at a message, oldest first. */
    List<Herhaalpoging> vanBericht(long berichtId);

    /** What was found in a message before this attempt processed it anew; read page by page, within the transaction. */
    Stream<Bevindingsrij> eerdereBevindingen(long pogingId);

    /**
     * Makes a message that failed wait again, for the attempt that is about to process it. Its findings so far become those
     * of before the attempt.
     *
     * @throws IllegalStateException when it did not fail
     */
    void heropen(long berichtId, long pogingId);

    /**
     * Takes out of the register what a message left there and a verdict looks at, and makes it wait again; only on trial. The
     * ledger and signals stay: they play no part in a verdict.
     *
     * @param bericht the message
     * @param peil TOEN also takes out what came later between the same gemeente and aanbieder
     */
    void neemTerug(BewaardBericht bericht, Peil peil);
}
