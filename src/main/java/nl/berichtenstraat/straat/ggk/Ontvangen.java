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
     * @param later whether the same may be offered again: it could not be stored now
     */
    record Geweigerd(StufBericht fo03, boolean later) implements Ontvangen {}

    /**
     * It is not taken, and it cannot be said whose it is or which.
     *
     * @param fout the refusal
     * @param later whether the same may be offered again: it could not be stored now
     */
    record Naamloos(Fout fout, boolean later) implements Ontvangen {}
}
