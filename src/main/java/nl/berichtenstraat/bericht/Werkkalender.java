package nl.berichtenstraat.bericht;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Dutch working days: all but Saturdays, Sundays and the feast days of article 3 of the Algemene termijnenwet. Days
 * that the government equates with feast days for a single year are working days here.
 */
public final class Werkkalender {

    private static final Set<DayOfWeek> WEEKEINDE = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Werkkalender() {}

    /** Whether the day is a working day. */
    public static boolean isWerkdag(LocalDate dag) {
        return !WEEKEINDE.contains(dag.getDayOfWeek())
                && !feestdagen(dag.getYear()).contains(dag);
    }

    /**
     * The last day of a term of working days: the day itself does not count, the first working day after it is day 1. With
     * 0 it is the day itself, working day or not.
     *
     * @param dag the day on which something happened
     * @param werkdagen length of the term, not below 0
     */
    public static LocalDate werkdagenNa(LocalDate dag, int werkdagen) {
        return Stream.iterate(dag.plusDays(1), volgende -> volgende.plusDays(1))
                .filter(Werkkalender::isWerkdag)
                .limit(werkdagen)
                .reduce(dag, (vorige, volgende) -> volgende);
    }

    /**
     * Number of working days after the one day, up to and including the other; 0 when the other is not later.
     *
     * @param na the day that does not count
     * @param totEnMet the last day that counts
     */
    public static long werkdagenTussen(LocalDate na, LocalDate totEnMet) {
        return totEnMet.isAfter(na)
                ? na.plusDays(1)
                        .datesUntil(totEnMet.plusDays(1))
                        .filter(Werkkalender::isWerkdag)
                        .count()
                : 0;
    }

    /** The feast days of a year, also those that fall on a weekend; from 2014, when Koningsdag took its present place. */
    public static Set<LocalDate> feestdagen(int jaar) {
        LocalDate pasen = pasen(jaar);
        return Set.copyOf(Stream.of(
                        LocalDate.of(jaar, Month.JANUARY, 1),
                        pasen.minusDays(2),
                        pasen.plusDays(1),
                        koningsdag(jaar),
                        LocalDate.of(jaar, Month.MAY, 5),
                        pasen.plusDays(39),
                        pasen.plusDays(50),
                        LocalDate.of(jaar, Month.DECEMBER, 25),
                        LocalDate.of(jaar, Month.DECEMBER, 26))
                .distinct()
                .toList());
    }

    /** The birthday of the king; a day earlier when that is a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        LocalDate verjaardag = LocalDate.of(jaar, Month.APRIL, 27);
        return verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
    }

    /** Easter Sunday, by the anonymous Gregorian reckoning. */
    static LocalDate pasen(int jaar) {
        int maancyclus = jaar % 19;
        int eeuw = jaar / 100;
        int schrikkelrest = eeuw % 4;
        int maancorrectie = (eeuw - (eeuw + 8) / 25 + 1) / 3;
        int epacta = (19 * maancyclus + eeuw - eeuw / 4 - maancorrectie + 15) % 30;
        int totZondag = (32 + 2 * schrikkelrest + 2 * (jaar % 100 / 4) - epacta - jaar % 4) % 7;
        int uitzondering = (maancyclus + 11 * epacta + 22 * totZondag) / 451;
        int dag = epacta + totZondag - 7 * uitzondering + 114;
        return LocalDate.of(jaar, dag / 31, dag % 31 + 1);
    }
}
