package nl.berichtenstraat.jaar;

import java.time.YearMonth;

/**
 * One place in the books: an amount stands for an aanbieder, a client and the month in which care was delivered.
 *
 * @param aanbieder AGB code
 * @param bsn whose
 * @param maand month of the product period
 */
record Vak(String aanbieder, String bsn, YearMonth maand) implements Comparable<Vak> {

    /** The same in another month. */
    Vak in(YearMonth andere) {
        return new Vak(aanbieder, bsn, andere);
    }

    @Override
    public int compareTo(Vak ander) {
        return toString().compareTo(ander.toString());
    }

    @Override
    public String toString() {
        return "aanbieder " + aanbieder + ", client " + bsn + ", " + maand;
    }
}
