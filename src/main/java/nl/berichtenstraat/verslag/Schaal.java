package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.stream.LongStream;

/**
 * An axis that ends on round amounts.
 *
 * @param van lowest amount, in cents
 * @param tot highest amount, above the lowest
 * @param stap distance between the marks
 */
public record Schaal(long van, long tot, long stap) {

    private static final int STREPEN = 5;
    private static final long EURO = 100;

    /** From nothing up to at least this amount. */
    static Schaal vanaf0(long hoogste) {
        return van(0, hoogste);
    }

    /** From nothing up to at least this number of things. */
    public static Schaal vanAantallen(long hoogste) {
        long stap = rond(Math.max(1, (Math.max(1, hoogste) + STREPEN - 1) / STREPEN), 1);
        return new Schaal(0, Math.max(stap, -Math.floorDiv(-hoogste, stap) * stap), stap);
    }

    /** From at most the one to at least the other, with zero between them. */
    static Schaal van(long laagste, long hoogste) {
        long onder = Math.min(0, laagste);
        long boven = Math.max(0, hoogste);
        long stap = rond(Math.max(1, (boven - onder) / STREPEN), EURO);
        long van = Math.floorDiv(onder, stap) * stap;
        long tot = -Math.floorDiv(-boven, stap) * stap;
        return new Schaal(van, tot == van ? van + stap : tot, stap);
    }

    /** The marks from low to high. */
    public List<Long> strepen() {
        return LongStream.iterate(van, streep -> streep <= tot, streep -> streep + stap)
                .boxed()
                .toList();
    }

    /** Where an amount lies, from 0 at the begin to 1 at the end. */
    public double deel(long cent) {
        return (double) (cent - van) / (tot - van);
    }

    /** The first of 1, 2, 5, 10 and so on of these units that is not below it. */
    private static long rond(long minstens, long eenheid) {
        long macht = eenheid;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (factor * macht >= minstens) {
                    return factor * macht;
                }
            }
            macht *= 10;
        }
    }
}
