package nl.berichtenstraat.bericht;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A range of days, inclusive at both ends. The end may lie before the begin: messages can say so, and a rule (TR137,
 * CS003) reports it; such a period holds no days.
 *
 * @param begin first day
 * @param eind last day
 */
public record Periode(LocalDate begin, LocalDate eind) {

    /** Stands in for an absent end date: an assignment that runs on. */
    public static final LocalDate OPEN_EINDE = LocalDate.of(9999, 12, 31);

    /** A period whose end may be open. */
    public static Periode van(LocalDate begin, Optional<LocalDate> eind) {
        return new Periode(begin, eind.orElse(OPEN_EINDE));
    }

    /** The last day; empty when the end is open. */
    public Optional<LocalDate> einddatum() {
        return Optional.of(eind).filter(dag -> !dag.equals(OPEN_EINDE));
    }

    /** All days of a calendar month. */
    public static Periode van(YearMonth maand) {
        return new Periode(maand.atDay(1), maand.atEndOfMonth());
    }

    /** Whether no day lies in this period. */
    public boolean isLeeg() {
        return eind.isBefore(begin);
    }

    /** Number of days, both ends counted; 0 for an empty period. */
    public long dagen() {
        return isLeeg() ? 0 : DAYS.between(begin, eind) + 1;
    }

    /** Whether the day lies in this period. */
    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(begin) && !dag.isAfter(eind);
    }

    /** Whether the two share at least one day. */
    public boolean overlapt(Periode ander) {
        return !begin.isAfter(ander.eind) && !ander.begin.isAfter(eind);
    }

    /** The days both have; empty when they share none. */
    public Optional<Periode> doorsnede(Periode ander) {
        Periode samen = new Periode(
                begin.isAfter(ander.begin) ? begin : ander.begin, eind.isBefore(ander.eind) ? eind : ander.eind);
        return samen.isLeeg() ? Optional.empty() : Optional.of(samen);
    }

    /**
     * Number of ISO weeks (Monday to Sunday) with at least one day in this period (IV077). A week across the year end
     * counts once, see D45.
     */
    public long geraakteWeken() {
        return isLeeg() ? 0 : DAYS.between(maandagVan(begin), maandagVan(eind)) / 7 + 1;
    }

    /** Number of Sundays in this period (IV076). */
    public long zondagen() {
        LocalDate eerste = begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return eerste.isAfter(eind) ? 0 : DAYS.between(eerste, eind) / 7 + 1;
    }

    /** Number of calendar months with at least one day in this period. */
    public long geraakteMaanden() {
        return isLeeg() ? 0 : beginmaand().until(YearMonth.from(eind), MONTHS) + 1;
    }

    /** The product periods (IV089): this period cut at the ends of its calendar months. Not for an open end. */
    public List<Periode> perMaand() {
        return Stream.iterate(beginmaand(), maand -> maand.plusMonths(1))
                .limit(geraakteMaanden())
                .flatMap(maand -> doorsnede(van(maand)).stream())
                .toList();
    }

    /** The calendar month of the first day. */
    public YearMonth beginmaand() {
        return YearMonth.from(begin);
    }

    private static LocalDate maandagVan(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
