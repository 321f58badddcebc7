package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from the first up to and including the last.
 *
 * @param begin first day
 * @param einde last day, not before the first
 */
record Termijn(LocalDate begin, LocalDate einde) {

    static Termijn maand(YearMonth maand) {
        return new Termijn(maand.atDay(1), maand.atEndOfMonth());
    }

    long dagen() {
        return ChronoUnit.DAYS.between(begin, einde) + 1;
    }

    YearMonth maand() {
        return YearMonth.from(begin);
    }

    /** The days in both; empty when there are none. */
    Optional<Termijn> samenMet(Termijn ander) {
        LocalDate laatsteBegin = begin.isAfter(ander.begin) ? begin : ander.begin;
        LocalDate eersteEinde = einde.isBefore(ander.einde) ? einde : ander.einde;
        return laatsteBegin.isAfter(eersteEinde)
                ? Optional.empty()
                : Optional.of(new Termijn(laatsteBegin, eersteEinde));
    }
}
