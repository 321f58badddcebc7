package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;

/** Over how many months together volumes, bands, norms and thresholds are judged. */
public enum Afrekenperiode {
    /** Each calendar month on its own. */
    MAAND(1),
    /** The calendar quarter as a whole. */
    KWARTAAL(3),
    /** The calendar year as a whole. */
    JAAR(12);

    private final int maanden;

    Afrekenperiode(int maanden) {
        this.maanden = maanden;
    }

    /** How many months it has. */
    public int maanden() {
        return maanden;
    }

    /** The first month of the span that this month is in. */
    public YearMonth eersteMaand(YearMonth maand) {
        return YearMonth.of(maand.getYear(), (maand.getMonthValue() - 1) / maanden * maanden + 1);
    }

    /** The word for it: {@code maand}, {@code kwartaal} or {@code jaar}. */
    public String woord() {
        return switch (this) {
            case MAAND -> "maand";
            case KWARTAAL -> "kwartaal";
            case JAAR -> "jaar";
        };
    }
}
