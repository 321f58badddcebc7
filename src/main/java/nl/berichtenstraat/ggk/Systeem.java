package nl.berichtenstraat.ggk;

import java.util.Optional;

/**
 * Sender or receiver in stuurgegevens.
 *
 * @param organisatie party code: four digits for a gemeente, eight for an aanbieder, else a fixed name such as {@code CAK};
 *     empty only in a fault that does not say who sent it
 * @param applicatie name of the application without its version; the constant {@link #GGK} for a receiver
 * @param administratie name of the gemeente or the partnership; may be empty
 * @param gebruiker means nothing at the GGk, but is part of what makes a sender; empty as a rule
 */
public record Systeem(
        String organisatie, String applicatie, Optional<String> administratie, Optional<String> gebruiker) {

    /** What stands as application of every receiver. */
    public static final String GGK = "GGk";

    /** A party as receiver. */
    public static Systeem ontvanger(String organisatie) {
        return new Systeem(organisatie, GGK, Optional.empty(), Optional.empty());
    }

    /** Everything that makes this sender, in one text: a reference is unique for each sender. */
    public String sleutel() {
        return String.join("|", organisatie, applicatie, administratie.orElse(""), gebruiker.orElse(""));
    }
}
