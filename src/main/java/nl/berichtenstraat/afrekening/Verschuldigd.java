package nl.berichtenstraat.afrekening;

/**
 * What is owed for a client-month, by the way of paying that the contract agrees.
 *
 * @param cent whole cents, rounded half up once; may differ from what the lines were granted for
 * @param zijde side of the thresholds, the band or the norm
 * @param berekening the arithmetic in Dutch, with the numbers that a reader needs to redo it
 */
public record Verschuldigd(long cent, Zijde zijde, String berekening) {}
