package nl.berichtenstraat.register.sql;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.berichtenstraat.register.Monitorregister.Maanden;

/**
 * The months of a period as a table {@code maanden} with a number, the first and the last day: the month before the period
 * has number 0. It has one of a few lengths, so that there are few different statements; what is left over matches nothing.
 */
final class Maandentabel {

    /** Whole years and the month before. */
    private static final int STAP = 12;

    private final Maanden periode;
    private final int rijen;

    Maandentabel(Maanden periode) {
        this.periode = periode;
        int maanden = periode.alle().size();
        this.rijen = (maanden + STAP - 1) / STAP * STAP + 1;
    }

    /** To put between {@code with} and the rest of a statement. */
    String tekst() {
        return "maanden (nr, eerste, laatste) as (values "
                + String.join(", ", Collections.nCopies(rijen, "(cast(? as bigint), ?, ?)")) + ")";
    }

    /** Its values. */
    List<Object> waarden() {
        List<Object> waarden = new ArrayList<>();
        int nummer = 0;
        for (YearMonth maand : new Maanden(periode.van().minusMonths(1), periode.tot()).alle()) {
            waarden.addAll(List.of(nummer++, maand.atDay(1), maand.atEndOfMonth()));
        }
        while (waarden.size() < rijen * 3) {
            waarden.addAll(List.of(-1, "9999-12-31", ""));
        }
        return waarden;
    }

    /** The month with this number. */
    YearMonth maand(long nummer) {
        return periode.van().plusMonths(nummer - 1);
    }
}
