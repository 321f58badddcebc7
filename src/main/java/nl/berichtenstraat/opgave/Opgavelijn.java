package nl.berichtenstraat.opgave;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * A row of a spreadsheet as a line of a declaratie, complete but for its reference and the Bsn.
 *
 * @param rij number of the row
 * @param toewijzing the assignment that it is claimed on
 * @param categorie product category
 * @param code product code
 * @param periode product period: the days of the month within the assignment (IV089)
 * @param minuten minutes in the row
 * @param volume what is claimed, in the unit
 * @param eenheid minutes, or hours when the contract has nothing else
 * @param tarief cents per unit as the line shows it
 * @param cent amount in cents
 * @param contract contract version with the tariff
 */
public record Opgavelijn(
        int rij,
        Toewijzing toewijzing,
        String categorie,
        String code,
        Periode periode,
        long minuten,
        long volume,
        Eenheid eenheid,
        long tarief,
        long cent,
        String contract) {

    /** What no two lines may have in common (TR416). */
    record Sleutel(String gemeente, long toewijzing, Periode periode, String categorie, String code) {}

    Sleutel sleutel() {
        return new Sleutel(toewijzing.gemeente().code(), toewijzing.nummer(), periode, categorie, code);
    }
}
