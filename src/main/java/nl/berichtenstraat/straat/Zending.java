package nl.berichtenstraat.straat;

import nl.berichtenstraat.register.Uitbak;

/**
 * An outgoing message with its content at hand.
 *
 * @param uitgaand what it is
 * @param inhoud its content, outside any transaction
 */
public record Zending(Uitbak.Uitgaand uitgaand, Tussenopslag inhoud) {}
