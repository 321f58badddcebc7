package nl.berichtenstraat.opgave;

import java.util.Optional;
import java.util.OptionalLong;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * What of an assignment may still be claimed in a month.
 *
 * @param toewijzing the assignment
 * @param eenheid unit of the numbers: minutes for an assignment in minutes or hours, cents for one with a budget; empty when
 *     the assignment has no size
 * @param toegewezen assigned for the month by its days, in minutes; empty when that cannot be said
 * @param gedeclareerd granted and not reversed in the month, in the unit
 * @param resterend the most that may still be claimed in the month, in the unit; empty when the assignment has no size
 */
public record Ruimte(
        Toewijzing toewijzing,
        Optional<Eenheid> eenheid,
        OptionalLong toegewezen,
        long gedeclareerd,
        OptionalLong resterend) {

    /** Whether the numbers are minutes, so that a spreadsheet of minutes is of use. */
    public boolean isInMinuten() {
        return eenheid.equals(Optional.of(Eenheid.MINUUT));
    }
}
