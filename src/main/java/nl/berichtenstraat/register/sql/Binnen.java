package nl.berichtenstraat.register.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;

/**
 * A scope as a condition of a statement.
 *
 * @param rijen on rows with a gemeente and an aanbieder, begins with {@code and}; empty text without limits
 * @param berichten on rows of bericht, named {@code b}: as {@code rijen}, and what an aanbieder handed in
 * @param codes the values of {@code rijen}
 * @param berichtcodes the values of {@code berichten}
 */
record Binnen(String rijen, String berichten, List<Object> codes, List<Object> berichtcodes) {

    /** What a gemeente sends does not concern the aanbieder that it names until it is sent on. */
    static final String DOORGESTUURD =
            "(b.soort is null or b.soort not in ('WMO301', 'WMO319') or b.uitkomst = 'goedgekeurd')";

    /** The condition of a scope. */
    static Binnen van(Bereik bereik) {
        if (bereik.aanbieder().isPresent()) {
            String agb = bereik.aanbieder().get().code();
            return new Binnen(
                    " and aanbieder = ?",
                    " and (b.aanbieder = ? and " + DOORGESTUURD + " or b.indiener = ?)",
                    List.of(agb),
                    List.of(agb, agb));
        }
        if (bereik.gemeenten().isEmpty()) {
            return new Binnen("", "", List.of(), List.of());
        }
        List<Object> codes = bereik.gemeenten().stream()
                .map(Gemeentecode::code)
                .sorted()
                .<Object>map(code -> code)
                .toList();
        String lijst = "gemeente in (" + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")";
        return new Binnen(" and " + lijst, " and b." + lijst, codes, codes);
    }

    /** Values, followed by those of {@code rijen}. */
    Object[] rijwaarden(Object... waarden) {
        return samen(waarden, codes);
    }

    /** Values, followed by those of {@code berichten}. */
    Object[] berichtwaarden(Object... waarden) {
        return samen(waarden, berichtcodes);
    }

    private static Object[] samen(Object[] waarden, List<Object> codes) {
        List<Object> alle = new ArrayList<>(Arrays.asList(waarden));
        alle.addAll(codes);
        return alle.toArray();
    }
}
