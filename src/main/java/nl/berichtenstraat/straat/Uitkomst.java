package nl.berichtenstraat.straat;

/**
 * The outcome of one message.
 *
 * @param oordeel what became of it
 * @param niveau control level at which it failed, 1 to 4; 0 when it did not
 */
public record Uitkomst(Oordeel oordeel, int niveau) {

    /** Correct and applied. */
    public static final Uitkomst GOEDGEKEURD = new Uitkomst(Oordeel.GOEDGEKEURD, 0);
}
