package nl.berichtenstraat.verslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;

/** Numbers as people in the Netherlands read them. */
public final class Getallen {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy", NEDERLANDS);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("MM-yy", NEDERLANDS);

    private Getallen() {}

    /** Cents as euros with cents. */
    public static String euro(long cent) {
        return Bedrag.inEuro(cent);
    }

    /** As {@link #euro}, on one line whatever happens. */
    public static String vasteEuro(long cent) {
        return euro(cent).replace(' ', '\u00a0');
    }

    /** Cents as whole euros, rounded half up: for axes. */
    static String heleEuro(long cent) {
        long euro =
                BigDecimal.valueOf(cent, 2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return "€ " + aantal(euro);
    }

    /** Cents as euros with a plus when it is more. */
    static String verschil(long cent) {
        return metPlus(cent, euro(cent));
    }

    /** Cents as whole euros with a plus when it is more. */
    static String heelVerschil(long cent) {
        return metPlus(cent, heleEuro(cent));
    }

    /** A part as a percentage with one decimal; a dash when there is no whole. */
    public static String procent(long deel, long geheel) {
        return percentage(deel, geheel).map(getal -> getal + " %").orElse("–");
    }

    /** A part as a percentage with one decimal, without its sign; empty when there is no whole. */
    public static Optional<String> percentage(long deel, long geheel) {
        if (geheel == 0) {
            return Optional.empty();
        }
        BigDecimal procent = BigDecimal.valueOf(deel)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(geheel), 1, RoundingMode.HALF_UP);
        return Optional.of(procent.toPlainString().replace('.', ','));
    }

    /** A whole number with points. */
    public static String aantal(long aantal) {
        return String.format(NEDERLANDS, "%,d", aantal);
    }

    /** A number without points, with its noun: {@code 1 dag}, {@code 2 dagen}. */
    public static String aantal(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }

    /** A month in full: {@code maart 2026}. */
    public static String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** A day in full: {@code 15 juni 2026}. */
    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** A day in figures: {@code 02-03-2026}. */
    public static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** A month for an axis: {@code 03-26}. */
    public static String korteMaand(YearMonth maand) {
        return KORT.format(maand);
    }

    /** A text of at most so many characters. */
    static String kort(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte - 1).stripTrailing() + "…";
    }

    private static String metPlus(long cent, String euro) {
        return cent > 0 ? euro.replace("€ ", "€ +") : euro;
    }
}
