package nl.berichtenstraat.jaar;

import java.util.HashMap;
import java.util.Map;

/** Gives a party's messages, lines and requests their identifications: each kind counts on its own. */
final class Nummering {

    private final String partij;
    private final Map<String, Integer> tellers = new HashMap<>();

    /** Starts at 1 for every kind, for a party of this short name. */
    Nummering(String partij) {
        this.partij = partij;
    }

    /** The next identification of a kind; at most twelve characters. */
    String volgende(String soort) {
        return "%s-%s-%04d".formatted(partij, soort, tellers.merge(soort, 1, Integer::sum));
    }
}
