package nl.berichtenstraat.register.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;

/** Conditions of a statement with their values: those of a scope come first, so that none is made without. */
final class Reikwijdte {

    private final List<String> voorwaarden = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();

    /** Within a scope, on columns aanbieder and gemeente of a table with this alias. */
    Reikwijdte(Bereik bereik, String alias) {
        bereik.aanbieder().ifPresent(aanbieder -> en(alias + ".aanbieder = ?", aanbieder));
        if (!bereik.gemeenten().isEmpty()) {
            Collection<Gemeentecode> gemeenten = bereik.gemeenten();
            String tekens = String.join(", ", Collections.nCopies(gemeenten.size(), "?"));
            en(alias + ".gemeente in (" + tekens + ")", gemeenten.toArray());
        }
    }

    /** And this. */
    Reikwijdte en(String voorwaarde, Object... bij) {
        voorwaarden.add(voorwaarde);
        waarden.addAll(List.of(bij));
        return this;
    }

    /** And this, when there is such a value. */
    Reikwijdte en(String voorwaarde, Optional<?> misschien) {
        misschien.ifPresent(waarde -> en(voorwaarde, waarde));
        return this;
    }

    /** The conditions after {@code where}; empty without any. */
    String waar() {
        return voorwaarden.isEmpty() ? "" : " where " + String.join(" and ", voorwaarden);
    }

    /** The values of the conditions, followed by others. */
    Object[] waarden(Object... daarna) {
        List<Object> alle = new ArrayList<>(waarden);
        alle.addAll(List.of(daarna));
        return alle.toArray();
    }
}
