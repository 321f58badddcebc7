package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Bevindingsrij;

/**
 * The findings of a message, counted.
 *
 * @param eerste the first of them, in order of place; the others are only counted
 * @param aantal how many there are
 * @param perRegel how many there are by rule code
 */
public record Bevindingentelling(List<Bevindingsrij> eerste, long aantal, SortedMap<String, Long> perRegel) {

    /** Counts findings while they are read, and keeps at most so many. */
    public static Bevindingentelling van(Stream<Bevindingsrij> bevindingen, int meeste) {
        List<Bevindingsrij> eerste = new ArrayList<>();
        SortedMap<String, Long> perRegel = new TreeMap<>();
        long aantal = 0;
        for (Iterator<Bevindingsrij> alle = bevindingen.iterator(); alle.hasNext(); aantal++) {
            Bevindingsrij rij = alle.next();
            perRegel.merge(rij.regel(), 1L, Long::sum);
            if (aantal < meeste) {
                eerste.add(rij);
            }
        }
        return new Bevindingentelling(List.copyOf(eerste), aantal, perRegel);
    }
}
