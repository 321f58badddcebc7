package nl.berichtenstraat.register;

/**
 * How a message came in.
 *
 * @param kanaal which edge: map, queue, http or opdracht
 * @param naam file name or message id as the sender gave it; empty when there is none; holds no personal data of ours
 */
public record Herkomst(String kanaal, String naam) {}
