package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A way to reach the client or a contact person.
 *
 * @param soort COD757: 01 BRP, 02 correspondence, 03 stay, 04 temporary stay
 * @param adres the address
 * @param telefoon whether a telephone number is filled
 * @param periode whether Periode is present
 * @param begindatum Periode.Begindatum
 * @param einddatum Periode.Einddatum
 * @param plaats where the record stands
 */
public record Contact(
        String soort,
        Optional<Adres> adres,
        boolean telefoon,
        boolean periode,
        Optional<LocalDate> begindatum,
        Optional<LocalDate> einddatum,
        Plaats plaats) {}
