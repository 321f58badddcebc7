package nl.berichtenstraat.register.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Bereik;

/** The conditions of a statement, with their values in the order in which they stand in it. */
final class Voorwaarden {

    private final List<String> voorwaarden = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();

    /** Adds a condition with its values. */
    Voorwaarden en(String voorwaarde, Object... bij) {
        voorwaarden.add(voorwaarde);
        waarden.addAll(Arrays.asList(bij));
        return this;
    }

    /** Adds a condition on a value that may be absent. */
    Voorwaarden en(String voorwaarde, Optional<?> waarde) {
        waarde.ifPresent(een -> en(voorwaarde, new Object[] {een}));
        return this;
    }

    /**
     * Keeps what is within reach.
     *
     * @param tabel name of the table in the statement, that has columns gemeente and aanbieder
     */
    Voorwaarden binnen(Bereik bereik, String tabel) {
        en(tabel + ".aanbieder = ?", bereik.aanbieder());
        if (!bereik.gemeenten().isEmpty()) {
            String tekens =
                    String.join(", ", Collections.nCopies(bereik.gemeenten().size(), "?"));
            en(
                    tabel + ".gemeente in (" + tekens + ")",
                    bereik.gemeenten().stream()
                            .sorted((een, ander) -> een.code().compareTo(ander.code()))
                            .toArray());
        }
        return this;
    }

    /** All conditions together, at least one. */
    String tekst() {
        return String.join(" and ", voorwaarden);
    }

    /** After {@code where}; empty text without any. */
    String waar() {
        return voorwaarden.isEmpty() ? "" : " where " + tekst();
    }

    /** The values, and these after them. */
    Object[] waarden(Object... erna) {
        List<Object> alle = new ArrayList<>(waarden);
        alle.addAll(Arrays.asList(erna));
        return alle.toArray();
    }

    /** These values, then those of the conditions, and these after them. */
    Object[] na(List<?> ervoor, Object... erna) {
        List<Object> alle = new ArrayList<>(ervoor);
        alle.addAll(Arrays.asList(waarden(erna)));
        return alle.toArray();
    }
}
