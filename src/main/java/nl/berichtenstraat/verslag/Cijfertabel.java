package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.Optional;

/**
 * A table with figures.
 *
 * @param titel what it shows
 * @param koppen heads of the columns, the first being that of the row heads
 * @param rijen the rows
 * @param voet totals; empty when there are none
 */
public record Cijfertabel(String titel, List<String> koppen, List<Rij> rijen, Optional<Rij> voet) {

    /** Without anything. */
    public static final Cijfertabel LEEG = new Cijfertabel("", List.of(), List.of(), Optional.empty());

    /** With copies of the lists. */
    public Cijfertabel {
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
    }

    /**
     * A row.
     *
     * @param kop its head
     * @param cellen a cell for every other column
     */
    public record Rij(String kop, List<String> cellen) {

        /** With a copy of the list. */
        public Rij {
            cellen = List.copyOf(cellen);
        }
    }
}
