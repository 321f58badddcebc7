package nl.berichtenstraat.gevallen;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A message of a case on its way to the lane.
 *
 * @param naam what the case calls it: {@code bericht}, {@code 02-start} or {@code voor/1-toewijzing}
 * @param bestand the file
 * @param dag the day of assessment
 */
record Inzending(String naam, Path bestand, LocalDate dag) {}
