package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who did or saw what, and why. Lines are only ever added; the store itself refuses to change or remove one. */
public interface Auditlog {

    /** Adds a line, in the transaction of what it tells of. */
    void schrijf(Regel regel);

    /**
     * Lines, newest first.
     *
     * @param keuze which
     * @param voor only lines with a lower number, to go on after a page; empty for the newest
     * @param aantal at most so many
     */
    List<Bewaard> lees(Keuze keuze, Optional<Long> voor, int aantal);

    /**
     * A line. Holds no personal data of clients: a message is named by its number.
     *
     * @param moment when
     * @param wie name of the account or token; "systeem" for the service itself
     * @param rol its role at that moment
     * @param handeling what, a fixed word such as inhoud-bekeken, inloggen, herhaling-gestart
     * @param onderwerp about what, for example "bericht 12"; empty when about nothing in particular
     * @param reden why, in the words of who did it; empty when none was asked
     */
    record Regel(Instant moment, String wie, String rol, String handeling, String onderwerp, String reden) {}

    /**
     * A line as kept.
     *
     * @param id its number, rising
     * @param regel the line
     */
    record Bewaard(long id, Regel regel) {}

    /**
     * Which lines; what is empty does not limit.
     *
     * @param wie by whom
     * @param handeling what
     * @param onderwerp about what
     * @param van from this moment
     * @param tot before this moment
     */
    record Keuze(
            Optional<String> wie,
            Optional<String> handeling,
            Optional<String> onderwerp,
            Optional<Instant> van,
            Optional<Instant> tot) {

        /** All lines. */
        public static Keuze alles() {
            return new Keuze(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
