package nl.berichtenstraat.verslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.berichtenstraat.bericht.Bedrag;

/** Numbers as people in the Netherlands read them. */
final class Getallen {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("MM-yy", NEDERLANDS);

    private Getallen() {}

    /** Cents as euros with cents. */
    static String euro(long cent) {
        return Bedrag.inEuro(cent);
    }

    /** Cents as whole euros, rounded half up: for axes. */
    static String heleEuro(long cent) {
        long euro =
                BigDecimal.valueOf(cent, 2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        String tekst = Bedrag.inEuro(euro * 100);
        return tekst.substring(0, tekst.length() - ",00".length());
    }

    /** Cents as euros with a plus when it is more. */
    static String verschil(long cent) {
        return cent > 0 ? euro(cent).replace("€ ", "€ +") : euro(cent);
    }

    /** A part as a percentage with one decimal; a dash when there is no whole. */
    static String procent(long deel, long geheel) {
        if (geheel == 0) {
            return "–";
        }
        BigDecimal procent = BigDecimal.valueOf(deel)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(geheel), 1, RoundingMode.HALF_UP);
        return procent.toPlainString().replace('.', ',') + " %";
    }

    /** A whole number with points. */
    static String aantal(long aantal) {
        String euro = Bedrag.inEuro(aantal * 100);
        return euro.substring("€ ".length(), euro.length() - ",00".length());
    }

    /** A month in full: {@code maart 2026}. */
    static String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** A month for an axis: {@code 03-26}. */
    static String korteMaand(YearMonth maand) {
        return KORT.format(maand);
    }

    /** A text of at most so many characters. */
    static String kort(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte - 1).stripTrailing() + "…";
    }
}
