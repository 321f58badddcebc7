package nl.berichtenstraat.kanaal.ggk;

import java.util.HashMap;
import java.util.Map;

/**
 * How many requests may be under way: in all, and of one caller, so that a caller that is slow or sends too much at once
 * leaves room for the others.
 */
final class Plaatsen {

    private final int inAlles;
    private final int perAfzender;
    private final Map<String, Integer> bezet = new HashMap<>();
    private int samen;

    Plaatsen(int inAlles, int perAfzender) {
        this.inAlles = inAlles;
        this.perAfzender = perAfzender;
    }

    /** Takes a place, to be given back with {@link #geef}; false when there is none. */
    synchronized boolean neem(String afzender) {
        if (samen >= inAlles || bezet.getOrDefault(afzender, 0) >= perAfzender) {
            return false;
        }
        samen++;
        bezet.merge(afzender, 1, Integer::sum);
        return true;
    }

    /** Gives a place back. */
    synchronized void geef(String afzender) {
        samen--;
        bezet.computeIfPresent(afzender, (wie, aantal) -> aantal == 1 ? null : aantal - 1);
    }
}
