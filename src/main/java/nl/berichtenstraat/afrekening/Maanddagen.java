package nl.berichtenstraat.afrekening;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import nl.berichtenstraat.bericht.Periode;

/** Some of the days of one calendar month, each counted once. */
public final class Maanddagen {

    private final YearMonth maand;
    private final BitSet dagen;

    private Maanddagen(YearMonth maand, BitSet dagen) {
        this.maand = maand;
        this.dagen = dagen;
    }

    /** The days of the month that are in any of the periods. */
    public static Maanddagen van(YearMonth maand, List<Periode> perioden) {
        BitSet dagen = new BitSet();
        Periode heel = Periode.van(maand);
        for (Periode periode : perioden) {
            periode.doorsnede(heel)
                    .ifPresent(deel ->
                            dagen.set(deel.begin().getDayOfMonth(), deel.eind().getDayOfMonth() + 1));
        }
        return new Maanddagen(maand, dagen);
    }

    /** How many days there are. */
    public int aantal() {
        return dagen.cardinality();
    }

    /** How many days the month has. */
    int lengte() {
        return maand.lengthOfMonth();
    }

    /** Whether the first day of the month is not among them. */
    boolean beginLater() {
        return !dagen.get(1);
    }

    /** Whether the last day of the month is not among them. */
    boolean eindigtEerder() {
        return !dagen.get(lengte());
    }

    /**
     * How many of these days lie beyond a tolerance: of each run of them that is in none of the others, the days after so
     * many weeks.
     */
    int buitenTolerantie(Maanddagen andere, int weken) {
        int teveel = 0;
        int reeks = 0;
        for (int dag = 1; dag <= lengte(); dag++) {
            boolean zonder = dagen.get(dag) && !andere.dagen.get(dag);
            reeks = zonder ? reeks + 1 : 0;
            if (reeks > weken * 7) {
                teveel++;
            }
        }
        return teveel;
    }
}
