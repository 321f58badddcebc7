package nl.berichtenstraat.register.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** How a database goes about a look-up. */
final class Zoekplan {

    private static final int VOL = 512;

    private Zoekplan() {}

    /** The steps it would take for this statement, with the names of the indexes in them. */
    static String van(Sql sql, String vraag, Object... waarden) {
        return switch (sql.dialect()) {
            case SQLITE -> stappen(sql, "explain query plan " + vraag, "detail", waarden);
            case POSTGRESQL -> stappen(sql, "explain " + vraag, "QUERY PLAN", waarden);
        };
    }

    /** As {@link #van}, with as many values in the list of the statement as there ever are. */
    static String metVolleLijst(Sql sql, String vraag, Object... ervoor) {
        List<Object> waarden = new ArrayList<>(Arrays.asList(ervoor));
        if (vraag.contains("(#)")) {
            Object waarde = vraag.contains("nummer in") ? (Object) 1L : "R1";
            waarden.addAll(Collections.nCopies(VOL, waarde));
        }
        return van(sql, Blokken.vul(vraag, VOL), waarden.toArray());
    }

    private static String stappen(Sql sql, String uitleg, String kolom, Object... waarden) {
        return sql.alle(Blokken.vul(uitleg, 1), rij -> rij.tekst(kolom), waarden).stream()
                .collect(Collectors.joining("\n"));
    }
}
