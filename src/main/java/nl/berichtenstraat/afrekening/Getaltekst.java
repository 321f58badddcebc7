package nl.berichtenstraat.afrekening;

import java.math.BigDecimal;

/** Numbers as people in the Netherlands read them. */
final class Getaltekst {

    private Getaltekst() {}

    /** A number with a comma, with as many decimals as it has. */
    static String komma(BigDecimal getal) {
        return getal.toPlainString().replace('.', ',');
    }

    /** A number with a comma, without zeros at its end. */
    static String getal(BigDecimal getal) {
        BigDecimal kort = getal.stripTrailingZeros();
        return komma(kort.scale() < 0 ? kort.setScale(0) : kort);
    }

    /** A fraction with at most one decimal, rounded half up. */
    static String getal(Breuk breuk) {
        return getal(breuk.afgerond(1));
    }

    /** A number with its noun: {@code 1 dag}, {@code 2 dagen}. */
    static String aantal(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
