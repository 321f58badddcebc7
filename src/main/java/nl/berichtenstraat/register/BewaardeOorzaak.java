package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.Optional;

/**
 * A cause as the register keeps it.
 *
 * @param id its number
 * @param oorzaak what it is
 * @param eerst when it was met first
 * @param laatst when it was met last
 * @param aantal how often it was met
 * @param voorbij since when it is over; empty while it is open
 * @param afhandeling what a person said when it was dealt with; empty when it went over by itself
 * @param herstel how it is tried again without a person
 */
public record BewaardeOorzaak(
        long id,
        Oorzaak oorzaak,
        Instant eerst,
        Instant laatst,
        long aantal,
        Optional<Instant> voorbij,
        Optional<Afhandeling> afhandeling,
        Herstel herstel) {

    /** Whether it is not over. */
    public boolean isOpen() {
        return voorbij.isEmpty();
    }

    /**
     * A person says that it is dealt with.
     *
     * @param wie who
     * @param reden what was done, in their words
     */
    public record Afhandeling(String wie, String reden) {}

    /**
     * How a cause is tried again without a person.
     *
     * @param automatisch whether that is done
     * @param pogingen how often in a row it was in vain
     * @param volgende not before this moment; empty when it is not done
     * @param herhaling the replay with which it is being tried now; empty between two tries
     */
    public record Herstel(boolean automatisch, int pogingen, Optional<Instant> volgende, Optional<Long> herhaling) {

        /** Not done. */
        public static final Herstel GEEN = new Herstel(false, 0, Optional.empty(), Optional.empty());
    }
}
