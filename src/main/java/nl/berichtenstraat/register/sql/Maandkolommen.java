package nl.berichtenstraat.register.sql;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.berichtenstraat.register.Monitorregister.Maanden;

/**
 * A column for each month of a period, and number 0 for the month before it. There are a few numbers of columns only, so that
 * there are few different statements; those beyond the period match nothing.
 */
final class Maandkolommen {

    private static final int STAP = 12;

    private final List<YearMonth> maanden;
    private final int kolommen;

    Maandkolommen(Maanden periode) {
        this.maanden = new Maanden(periode.van().minusMonths(1), periode.tot()).alle();
        this.kolommen = (maanden.size() - 1 + STAP - 1) / STAP * STAP;
    }

    /** An expression for each column, number 0 as well. */
    String alle(IntFunction<String> uitdrukking) {
        return IntStream.rangeClosed(0, kolommen).mapToObj(uitdrukking).collect(Collectors.joining(", "));
    }

    /** An expression for each month of the period, which may look at the column before it. */
    String zonderEerste(IntFunction<String> uitdrukking) {
        return IntStream.rangeClosed(1, kolommen).mapToObj(uitdrukking).collect(Collectors.joining(", "));
    }

    /** The values of the expressions of all columns, two for each: those of its month. */
    List<Object> waarden(Function<YearMonth, List<?>> vanMaand) {
        List<Object> waarden = new ArrayList<>();
        for (int i = 0; i <= kolommen; i++) {
            waarden.addAll(i < maanden.size() ? vanMaand.apply(maanden.get(i)) : List.of("", "9999-12-31"));
        }
        return waarden;
    }

    /** The months of the period, by the number of their column less one. */
    List<YearMonth> periode() {
        return maanden.subList(1, maanden.size());
    }
}
