package nl.berichtenstraat.regels.lokaal;

import java.time.LocalDate;

/**
 * A code in a message together with what is known about it, for LC201.
 *
 * @param gebruik the code and where it stands
 * @param dagtekening date of the message
 * @param geldig whether its list has the code on that day
 */
public record Codebeeld(Codegebruik gebruik, LocalDate dagtekening, boolean geldig) {}
