package nl.berichtenstraat.verslag;

import java.util.List;

/**
 * Figures of one kind in a chart, one for each place on its axis.
 *
 * @param naam what they are
 * @param waarden the figures, 0 or more
 */
public record Reeks(String naam, List<Long> waarden) {

    /** With a copy of the list. */
    public Reeks {
        waarden = List.copyOf(waarden);
    }
}
