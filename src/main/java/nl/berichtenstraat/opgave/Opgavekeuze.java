package nl.berichtenstraat.opgave;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.berichtenstraat.bericht.AgbCode;

/**
 * What is asked of a spreadsheet.
 *
 * @param aanbieder whose it is; nothing of another aanbieder is looked at
 * @param maand the month that is claimed
 * @param ookEerder whether rows of earlier months are claimed along, or are faults
 * @param dag the day of the declaratie
 */
public record Opgavekeuze(AgbCode aanbieder, YearMonth maand, boolean ookEerder, LocalDate dag) {

    /** Whether the month is over, so that it can be claimed (TR137). */
    public boolean isVoorbij() {
        return !maand.atEndOfMonth().isAfter(dag);
    }
}
