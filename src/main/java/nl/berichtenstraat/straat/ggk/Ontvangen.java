package nl.berichtenstraat.straat.ggk;

import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.StufBericht;

/** What is said to the adapter about a message that it offered. */
public sealed interface Ontvangen {

    /**
     * It is stored, now or before.
     *
     * @param bv03 the receipt
     */
    record Bevestigd(StufBericht bv03) implements Ontvangen {}

    /**
     * It is not taken.
     *
     * @param fo03 the refusal
     */
    record Geweigerd(StufBericht fo03) implements Ontvangen {}

    /**
     * It is not taken, and it cannot be said whose it is or which.
     *
     * @param fout the refusal
     */
    record Naamloos(Fout fout) implements Ontvangen {}
}
