package nl.berichtenstraat.gevallen;

import java.util.List;

/**
 * Where a message went otherwise than the case says.
 *
 * @param stap name of the message: {@code bericht}, {@code 02-start} or {@code voor/1-toewijzing}
 * @param verwacht lines of the case that did not come out
 * @param gevonden lines that came out instead, or beside them
 * @param uitleg every finding of the lane in Dutch
 */
public record Verschil(String stap, List<String> verwacht, List<String> gevonden, List<String> uitleg) {}
