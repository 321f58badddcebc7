package nl.berichtenstraat.naspelen;

import java.util.List;
import java.util.Random;

/** Which messages meet trouble: a share of them, by chance from a seed, so that the same run can be played again. */
public final class Stoornissen {

    private static final List<Stoornis> ALLE = List.of(
            Stoornis.NU_NIET, Stoornis.STILTE, Stoornis.LATER, Stoornis.DUBBEL, Stoornis.ZOEK, Stoornis.AFGEWEZEN);

    private final int procent;
    private final Random toeval;

    /**
     * Trouble by chance.
     *
     * @param procent share of messages, 0 to 100
     * @param zaad where chance begins
     */
    public Stoornissen(int procent, long zaad) {
        if (procent < 0 || procent > 100) {
            throw new IllegalArgumentException("een percentage ligt tussen 0 en 100");
        }
        this.procent = procent;
        this.toeval = new Random(zaad);
    }

    /** None at all. */
    public static Stoornissen geen() {
        return new Stoornissen(0, 0);
    }

    /** What the next message meets. */
    synchronized Stoornis volgende() {
        return toeval.nextInt(100) < procent ? ALLE.get(toeval.nextInt(ALLE.size())) : Stoornis.GEEN;
    }
}
