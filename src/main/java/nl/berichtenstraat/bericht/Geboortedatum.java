package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of birth, possibly partly unknown (IV009).
 *
 * @param datum the date, unknown parts filled in
 * @param gebruik DatumGebruik (COD170): 1 day unknown, 2 day and month unknown, 3 unknown; empty when fully known
 */
public record Geboortedatum(LocalDate datum, Optional<String> gebruik) {}
