package nl.berichtenstraat.ggk;

import java.util.List;

/**
 * What a fault means.
 *
 * @param vervolg what is to be done; {@link Vervolg#MENS} unless the meaning is certain
 * @param mogelijkheden the meaning, newest list first; when it is not certain all meanings of the code on that day, for a
 *     person to see; empty when the code is in no list
 */
public record Foutduiding(Vervolg vervolg, List<Foutcode> mogelijkheden) {}
