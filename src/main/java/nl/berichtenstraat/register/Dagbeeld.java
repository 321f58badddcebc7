package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the lane did on a day and how it stands now.
 *
 * @param in messages that came in on the day
 * @param perUur of those, how many came in each of the 24 hours of the day and how many of them failed
 * @param uitkomsten of those, by outcome; those that wait or are parked are not in it
 * @param uit outgoing messages that left on the day
 * @param wachtend messages that wait to be processed, whenever they came
 * @param geparkeerd messages that are parked, whenever they came
 * @param uitbak outgoing messages that have not left yet
 * @param teLaat answers and retours that are overdue, by open signals
 */
public record Dagbeeld(
        long in,
        List<Uur> perUur,
        Map<String, Long> uitkomsten,
        long uit,
        Stapel wachtend,
        Stapel geparkeerd,
        Stapel uitbak,
        Map<Signaalsoort, Long> teLaat) {

    /**
     * An hour.
     *
     * @param in messages that came in
     * @param mislukt of those, how many were rejected, at fault or parked
     */
    public record Uur(long in, long mislukt) {}

    /**
     * A pile of messages.
     *
     * @param aantal how many
     * @param oudste when the message came in that lies longest; empty when that is not known or there is none
     */
    public record Stapel(long aantal, Optional<Instant> oudste) {}

    /** How many had this outcome. */
    public long uitkomst(String uitkomst) {
        return uitkomsten.getOrDefault(uitkomst, 0L);
    }
}
