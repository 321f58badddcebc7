package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** A chart with a bar for each name, from above downwards, with its figure behind it. */
public final class Liggers {

    /** More bars than this say less. */
    private static final int MEESTE = 20;

    private static final int LANGSTE_NAAM = 34;
    private static final int LINKS = 300;
    private static final int RECHTS = 130;
    private static final int RIJ = 30;
    private static final int BALK = 20;

    private Liggers() {}

    /**
     * The chart, of the first twenty.
     *
     * @param namen the names, at least one
     * @param waarden a figure for each; one below zero gets no bar
     * @param tekst how a figure reads
     */
    public static Tekening van(List<String> namen, List<Long> waarden, LongFunction<String> tekst) {
        int aantal = Math.min(MEESTE, namen.size());
        long hoogste = IntStream.range(0, aantal).mapToLong(waarden::get).max().orElse(0);
        Tekening.Bord bord = new Tekening.Bord();
        for (int i = 0; i < aantal; i++) {
            long waarde = waarden.get(i);
            int y = RIJ * i + 5;
            double breedte = (double) (Assen.BREEDTE - LINKS - RECHTS) * Math.max(0, waarde) / Math.max(1, hoogste);
            bord.rechts(LINKS - 10, y + 15, Getallen.kort(namen.get(i), LANGSTE_NAAM));
            if (breedte > 0) {
                bord.balk(LINKS, y, breedte, BALK, Kleuren.variant(0));
            }
            bord.links(LINKS + breedte + 8, y + 15, tekst.apply(waarde));
        }
        return bord.tekening(Assen.BREEDTE, RIJ * aantal + 10);
    }

    /** A chart of numbers of things. */
    public static Tekening vanAantallen(List<String> namen, List<Long> waarden) {
        return van(namen, waarden, Getallen::aantal);
    }

    /** A chart of cents. */
    public static Tekening vanCenten(List<String> namen, List<Long> waarden) {
        return van(namen, waarden, Getallen::euro);
    }
}
