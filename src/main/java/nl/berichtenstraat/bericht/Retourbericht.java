package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.List;

/**
 * A retour (302, 306, 308, 316, 318, 320) as received from the other party.
 *
 * @param kop the header copied from the request, with the BerichtCode of the retour
 * @param identificatieRetour identification of the retour itself
 * @param dagtekeningRetour date of the retour
 * @param retourcodes codes in the header; empty means accepted
 * @param recordcodes codes of the records below, in document order; empty when there is no body
 */
public record Retourbericht(
        Kop kop,
        String identificatieRetour,
        LocalDate dagtekeningRetour,
        List<String> retourcodes,
        List<Recordcodes> recordcodes)
        implements Bericht {

    /**
     * The codes of one record.
     *
     * @param plaats the record
     * @param codes its RetourCodes, at least one
     */
    public record Recordcodes(Plaats plaats, List<String> codes) {}

    /** Whether the other party accepted the request: no codes in the header (IV028). */
    public boolean isGeaccepteerd() {
        return retourcodes.isEmpty();
    }
}
