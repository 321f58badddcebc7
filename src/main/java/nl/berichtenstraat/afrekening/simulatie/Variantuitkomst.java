package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What one variant comes to.
 *
 * @param variant contract and period
 * @param cijfers by what they are added up, then by key in order
 * @param centPerMaand whole cents by month; what is owed for a longer period is divided over its months by what was
 *     delivered in them
 * @param clientenPerMaand different clients by month
 * @param maandenBuitenLooptijd months of the simulation on no day of which the contract holds
 */
public record Variantuitkomst(
        Variant variant,
        Map<Dimensie, SortedMap<List<String>, Cijfers>> cijfers,
        SortedMap<YearMonth, Long> centPerMaand,
        SortedMap<YearMonth, Long> clientenPerMaand,
        long maandenBuitenLooptijd) {

    /** Everything together. */
    public Cijfers totaal() {
        return van(Dimensie.TOTAAL, List.of());
    }

    /** The figures of a key; {@link Cijfers#GEEN} when nothing is known of it. */
    public Cijfers van(Dimensie dimensie, List<String> sleutel) {
        return cijfers.get(dimensie).getOrDefault(sleutel, Cijfers.GEEN);
    }
}
