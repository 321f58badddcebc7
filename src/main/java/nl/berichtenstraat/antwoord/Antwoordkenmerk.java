package nl.berichtenstraat.antwoord;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What identifies an answer as a message of its own: IdentificatieRetour and DagtekeningRetour in a retour, the
 * BerichtIdentificatie in a 325.
 *
 * @param identificatie at most 12 characters, unique per message type for the party that answers
 * @param dagtekening the day of the answer
 */
public record Antwoordkenmerk(String identificatie, LocalDate dagtekening) {

    private static final int LANGSTE = 12;

    /** Refuses an identification that the schema would refuse. */
    public Antwoordkenmerk {
        Objects.requireNonNull(dagtekening);
        if (identificatie.isBlank() || identificatie.length() > LANGSTE) {
            throw new IllegalArgumentException("An identification has 1 to 12 characters and is not blank");
        }
    }
}
