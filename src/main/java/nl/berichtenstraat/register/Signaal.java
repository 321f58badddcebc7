package nl.berichtenstraat.register;

import java.time.YearMonth;
import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;

/**
 * Something about a gemeente and an aanbieder that somebody should look at.
 *
 * @param soort what it is about
 * @param sleutel tells what it is about apart from all else of its kind between the two, and stays the same as long as it
 *     holds, for example the number of the assignment; no personal data
 * @param client pseudonym; empty when it is about no single client
 * @param toewijzingNummer the assignment; empty when it is about no single one
 * @param maand calendar month; empty when it is about none
 * @param regel code of the rule of the standard behind it; empty when it is an agreement
 * @param uitleg in plain Dutch what is the matter and who does what; no personal data
 * @param contract contract and version behind it; empty when it is none
 */
public record Signaal(
        Signaalsoort soort,
        String sleutel,
        Optional<Clientsleutel> client,
        Optional<Long> toewijzingNummer,
        Optional<YearMonth> maand,
        Optional<String> regel,
        String uitleg,
        Optional<String> contract) {

    /** Refuses a signal that cannot be told apart or says nothing. */
    public Signaal {
        if (sleutel.isBlank() || uitleg.isBlank()) {
            throw new IllegalArgumentException("een signaal heeft een sleutel en een uitleg");
        }
    }
}
