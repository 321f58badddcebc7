package nl.berichtenstraat.afrekening.simulatie;

import java.math.BigInteger;
import java.util.List;

/** Divides an amount by weights so that the parts add up to it; evenly when nothing has weight. */
final class Verdeling {

    private final BigInteger cent;
    private final List<Long> gewichten;
    private final BigInteger samen;

    /**
     * Of this amount.
     *
     * @param cent whole cents
     * @param gewichten weights, 0 or more, at least one
     */
    Verdeling(long cent, List<Long> gewichten) {
        boolean zonderGewicht = gewichten.stream().allMatch(gewicht -> gewicht == 0);
        this.cent = BigInteger.valueOf(cent);
        this.gewichten = zonderGewicht ? gewichten.stream().map(gewicht -> 1L).toList() : List.copyOf(gewichten);
        this.samen = BigInteger.valueOf(
                this.gewichten.stream().mapToLong(Long::longValue).sum());
    }

    /** The part at this position: rounding is done on the sum so far, so nothing is lost. */
    long deel(int plaats) {
        return totEnMet(plaats) - totEnMet(plaats - 1);
    }

    private long totEnMet(int plaats) {
        long gewicht = gewichten.subList(0, plaats + 1).stream()
                .mapToLong(Long::longValue)
                .sum();
        return cent.multiply(BigInteger.valueOf(gewicht)).divide(samen).longValueExact();
    }
}
