package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Periode;

/**
 * The months that a simulation is about.
 *
 * @param van first month
 * @param tot last month, not before the first
 */
public record Bereik(YearMonth van, YearMonth tot) {

    /** Refuses a last month before the first. */
    public Bereik {
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException("de laatste maand " + tot + " ligt voor de eerste maand " + van);
        }
    }

    /** All months in order. */
    public List<YearMonth> maanden() {
        return Stream.iterate(van, maand -> maand.plusMonths(1)).limit(aantal()).toList();
    }

    /** How many months there are. */
    public long aantal() {
        return van.until(tot, ChronoUnit.MONTHS) + 1;
    }

    /** Whether the month is among them. */
    public boolean bevat(YearMonth maand) {
        return !maand.isBefore(van) && !maand.isAfter(tot);
    }

    /** These months, and those up to and including another. */
    public Bereik met(YearMonth maand) {
        return new Bereik(maand.isBefore(van) ? maand : van, maand.isAfter(tot) ? maand : tot);
    }

    /** All days of these months. */
    public Periode dagen() {
        return new Periode(van.atDay(1), tot.atEndOfMonth());
    }

    /** Whether a first or last span of this kind has months that are not among these. */
    public boolean snijdtAf(Afrekenperiode periode) {
        return !periode.eersteMaand(van).equals(van)
                || periode.eersteMaand(tot.plusMonths(1)).isBefore(tot.plusMonths(1));
    }
}
