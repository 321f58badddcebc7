package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.function.LongFunction;

/** The ground of a chart: places from left to right, figures from below upwards, and above it what each series looks like. */
final class Assen {

    static final int BREEDTE = 900;
    static final int REGEL = 24;

    private static final int LINKS = 90;
    private static final int RECHTS = 20;
    private static final int HOOGTE = 220;
    private static final int ONDERRUIMTE = 40;
    private static final int MEESTE_OPSCHRIFTEN = 13;

    private final Tekening.Bord bord = new Tekening.Bord();
    private final List<String> plaatsen;
    private final Schaal schaal;
    private final int boven;

    /**
     * A ground.
     *
     * @param plaatsen names of the places, at least one
     * @param hoogste highest figure
     * @param legenda lines above the chart
     * @param tekst how a figure reads
     */
    Assen(List<String> plaatsen, Schaal schaal, int legenda, LongFunction<String> tekst) {
        this.plaatsen = plaatsen;
        this.schaal = schaal;
        this.boven = REGEL * legenda + REGEL;
        for (long streep : schaal.strepen()) {
            bord.streep(LINKS, y(streep), BREEDTE - RECHTS, y(streep), Tekening.Bord.HULPLIJN);
            bord.rechts(LINKS - 8, y(streep) + 5, tekst.apply(streep));
        }
        int stap = (plaatsen.size() + MEESTE_OPSCHRIFTEN - 1) / MEESTE_OPSCHRIFTEN;
        for (int i = 0; i < plaatsen.size(); i += stap) {
            bord.midden(midden(i), onder() + REGEL, plaatsen.get(i), Tekening.Bord.INKT);
        }
    }

    /** Where the drawing is made. */
    Tekening.Bord bord() {
        return bord;
    }

    /** Width of a place. */
    double vak() {
        return (double) (BREEDTE - LINKS - RECHTS) / plaatsen.size();
    }

    /** The middle of a place. */
    double midden(int plaats) {
        return LINKS + vak() * (plaats + 0.5);
    }

    /** The height of a figure. */
    double y(long waarde) {
        return onder() - schaal.deel(waarde) * HOOGTE;
    }

    /** The height of nothing. */
    double onder() {
        return boven + HOOGTE;
    }

    /** Left side of the chart. */
    int links() {
        return LINKS;
    }

    /** All of it, with so many lines of text below the names of the places. */
    Tekening tekening(int regelsOnder) {
        return bord.tekening(BREEDTE, onder() + ONDERRUIMTE + REGEL * regelsOnder);
    }
}
