package nl.berichtenstraat.bericht;

/**
 * Why a message fails at level 1.
 *
 * @param regelnummer line in the file, 0 when unknown
 * @param kolom column, 0 when unknown
 * @param pad path of the element concerned; {@code /} when not known
 * @param uitleg what is wrong, in Dutch and without the offending value
 */
public record Schemafout(int regelnummer, int kolom, String pad, String uitleg) {}
