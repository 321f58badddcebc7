package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * A signal as the register keeps it.
 *
 * @param id number, rising in the order in which signals arose
 * @param gemeente whom it concerns
 * @param aanbieder whom it concerns
 * @param signaal what it says
 * @param ontstaan day on which it was seen to hold
 * @param ingetrokken day on which it was seen not to hold any more; empty while it is open
 */
public record BewaardSignaal(
        long id,
        Gemeentecode gemeente,
        AgbCode aanbieder,
        Signaal signaal,
        LocalDate ontstaan,
        Optional<LocalDate> ingetrokken) {

    /** Whether it still holds, as far as is known. */
    public boolean isOpen() {
        return ingetrokken.isEmpty();
    }
}
