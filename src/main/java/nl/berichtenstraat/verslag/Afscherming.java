package nl.berichtenstraat.verslag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;

/**
 * Which rows of a table may not be shown, so that nobody can be recognised: those about fewer than five clients, and as many
 * of the next smallest as it takes to keep them from being found by subtracting from the total. A client can be in several
 * rows, so the hidden rows together are about no more people than the largest of them for certain.
 */
public final class Afscherming {

    /** Fewest clients that a figure may be about. */
    public static final long MINSTENS = 5;

    private static final int MINSTENS_RIJEN = 2;

    private final List<Long> clienten;
    private final Set<Integer> verborgen = new HashSet<>();

    /** For rows about so many different clients; a row about nobody hides nobody. */
    public Afscherming(List<Long> clienten) {
        this.clienten = List.copyOf(clienten);
        IntStream.range(0, clienten.size()).filter(this::isKlein).forEach(verborgen::add);
        boolean verder = !verborgen.isEmpty();
        while (verder && isAfTeLeiden()) {
            verder = verbergVolgende();
        }
    }

    /** For a row of each side, in their order. */
    static Afscherming perZijde(Cijfers cijfers) {
        return new Afscherming(
                Arrays.stream(Zijde.values()).map(cijfers::clienten).toList());
    }

    /** Whether the row at this position may be shown. */
    public boolean isZichtbaar(int rij) {
        return !verborgen.contains(rij);
    }

    /** Whether all rows may be shown. */
    boolean isNietNodig() {
        return verborgen.isEmpty();
    }

    /** How many clients the row is about, as far as that may be said. */
    public String aantal(int rij) {
        if (isZichtbaar(rij)) {
            return Getallen.aantal(clienten.get(rij));
        }
        return isKlein(rij) ? "< " + MINSTENS : "afgeschermd";
    }

    private boolean isKlein(int rij) {
        return clienten.get(rij) > 0 && clienten.get(rij) < MINSTENS;
    }

    private boolean isAfTeLeiden() {
        long grootste = verborgen.stream().mapToLong(clienten::get).max().orElse(0);
        return verborgen.size() < MINSTENS_RIJEN || grootste < MINSTENS;
    }

    private boolean verbergVolgende() {
        return IntStream.range(0, clienten.size())
                .boxed()
                .filter(rij -> isZichtbaar(rij) && clienten.get(rij) > 0)
                .min(Comparator.comparing(clienten::get))
                .map(verborgen::add)
                .orElse(false);
    }
}
