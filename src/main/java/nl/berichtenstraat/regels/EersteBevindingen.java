package nl.berichtenstraat.regels;

import java.util.function.Consumer;

/**
 * Hands on the first findings and only counts the rest, so that a message in which everything is wrong stays small in
 * memory.
 */
public final class EersteBevindingen implements Consumer<Bevinding> {

    /** So many findings explain enough to whoever must repair the message. */
    public static final int MEESTE = 1000;

    private final Consumer<Bevinding> ontvanger;
    private final int meeste;
    private long aantal;

    /** Hands at most {@code meeste} findings on to the receiver. */
    public EersteBevindingen(Consumer<Bevinding> ontvanger, int meeste) {
        this.ontvanger = ontvanger;
        this.meeste = meeste;
    }

    @Override
    public void accept(Bevinding bevinding) {
        if (aantal++ < meeste) {
            ontvanger.accept(bevinding);
        }
    }

    /** How many findings there were, handed on or not. */
    public long aantal() {
        return aantal;
    }
}
