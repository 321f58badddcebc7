package nl.berichtenstraat.regels;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Hands on the first findings and only counts the rest, so that a message in which everything is wrong stays small in
 * memory.
 */
public final class EersteBevindingen implements Consumer<Bevinding> {

    /** So many findings explain enough to whoever must repair the message. */
    public static final int MEESTE = 1000;

    private final Consumer<Bevinding> ontvanger;
    private final int meeste;
    private final Predicate<String> geldend;
    private long aantal;

    /**
     * Hands at most {@code meeste} findings on to the receiver.
     *
     * @param geldend whether a rule, by its code, is in force; findings of others do not count
     */
    public EersteBevindingen(Consumer<Bevinding> ontvanger, int meeste, Predicate<String> geldend) {
        this.ontvanger = ontvanger;
        this.meeste = meeste;
        this.geldend = geldend;
    }

    @Override
    public void accept(Bevinding bevinding) {
        if (geldend.test(bevinding.regel()) && aantal++ < meeste) {
            ontvanger.accept(bevinding);
        }
    }

    /** How many findings there were, handed on or not. */
    public long aantal() {
        return aantal;
    }
}
