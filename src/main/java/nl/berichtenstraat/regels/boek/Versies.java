package nl.berichtenstraat.regels.boek;

import java.time.LocalDate;
import java.util.Map;

/**
 * By what a message is assessed.
 *
 * @param standaard name and release, for example {@code iWmo 3.2}
 * @param regels first day of the rules that are in force
 * @param codelijsten for each code list that is looked at its version: the day of its latest change
 */
public record Versies(String standaard, LocalDate regels, Map<String, LocalDate> codelijsten) {}
