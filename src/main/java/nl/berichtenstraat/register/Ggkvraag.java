package nl.berichtenstraat.register;

import java.util.Optional;

/**
 * Which messages of the GGk are looked for.
 *
 * @param alleenAandacht only those that a person must look at
 * @param gemeente of this gemeentecode
 * @param partner with this party
 * @param referentienummer with this reference, or about it
 * @param stand in this state
 * @param voor older than this number; empty for the newest
 * @param aantal at most so many
 */
public record Ggkvraag(
        boolean alleenAandacht,
        Optional<String> gemeente,
        Optional<String> partner,
        Optional<String> referentienummer,
        Optional<Ggkstand> stand,
        Optional<Long> voor,
        int aantal) {

    /** The newest of all of them, or of those that a person must look at; at most so many. */
    public static Ggkvraag nieuwste(boolean alleenAandacht, int aantal) {
        return new Ggkvraag(
                alleenAandacht,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                aantal);
    }
}
