package nl.berichtenstraat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Random moments that can be had again: {@code -Dtoeval=NUMBER} gives the same choices. The pause of a kill is no waiting
 * for something to happen: whatever happens in it, the test must hold; it only spreads the kills over the work.
 *
 * @param zaad the seed
 * @param bron the choices
 */
public record Toeval(long zaad, Random bron) {

    /** With the seed of the property, or else a new one, which is printed. */
    public static Toeval nieuw() {
        long zaad = Long.getLong("toeval", System.nanoTime());
        System.out.println("toeval " + zaad);
        return new Toeval(zaad, new Random(zaad));
    }

    /** From 0 up to but not including a bound. */
    public int tot(int grens) {
        return bron.nextInt(grens);
    }

    /** True once in so many times. */
    public boolean keer(int gemiddeld) {
        return bron.nextInt(gemiddeld) == 0;
    }

    /** Lets a random part of the time pass. */
    public void wacht(Duration hoogstens) {
        long einde = System.nanoTime() + (long) (hoogstens.toNanos() * bron.nextDouble());
        while (System.nanoTime() < einde) {
            LockSupport.parkNanos(Math.min(einde - System.nanoTime(), 1_000_000));
        }
    }
}
