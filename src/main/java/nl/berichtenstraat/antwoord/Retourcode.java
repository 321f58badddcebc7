package nl.berichtenstraat.antwoord;

import java.util.Set;
import nl.berichtenstraat.bericht.Berichtsoort;

/**
 * A code of WJ001.
 *
 * @param code four characters
 * @param antwoorden the answers that may carry it; empty for codes on a 325, to which no answer exists (D09)
 * @param records names of the records that carry it; empty for any record
 * @param omschrijving Dutch label
 */
public record Retourcode(String code, Set<Berichtsoort> antwoorden, Set<String> records, String omschrijving) {

    /** Whether an answer of this type may carry the code. */
    public boolean isVoor(Berichtsoort antwoord) {
        return antwoorden.contains(antwoord);
    }

    /** Whether this record carries the code. */
    public boolean isVoor(String record) {
        return records.isEmpty() || records.contains(record);
    }
}
