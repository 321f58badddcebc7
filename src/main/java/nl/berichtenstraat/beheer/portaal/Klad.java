package nl.berichtenstraat.beheer.portaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.opgave.Declaratieontwerp;
import nl.berichtenstraat.opgave.Opgave;

/** A spreadsheet that somebody is at work on: judged, perhaps made into declarations, perhaps handed in. */
public final class Klad {

    private final String id;
    private final Opgave opgave;
    private List<Gemaakt> gemaakt = List.of();

    Klad(String id, Opgave opgave) {
        this.id = id;
        this.opgave = opgave;
    }

    String id() {
        return id;
    }

    Opgave opgave() {
        return opgave;
    }

    /** How much it weighs in memory: rows and remarks. */
    int gewicht() {
        return 1 + opgave.lijnen().size() + opgave.meldingen().size();
    }

    /** The declarations made of it; empty before. */
    synchronized List<Gemaakt> gemaakt() {
        return gemaakt;
    }

    /** Keeps what was made, unless something was before: once made, the numbers stay. */
    synchronized void bewaar(List<Gemaakt> nieuw) {
        if (gemaakt.isEmpty()) {
            gemaakt = List.copyOf(nieuw);
        }
    }

    /** Notes that one of them was handed in. */
    synchronized void ingediend(Declaratieontwerp ontwerp, long berichtId) {
        List<Gemaakt> bij = new ArrayList<>();
        gemaakt.forEach(een -> bij.add(een.ontwerp().equals(ontwerp) ? een.ingediendAls(berichtId) : een));
        gemaakt = List.copyOf(bij);
    }

    /**
     * A declaration made of it.
     *
     * @param ontwerp the declaration
     * @param verslag what would become of it
     * @param berichtId number of the message it was handed in as; empty before
     */
    public record Gemaakt(Declaratieontwerp ontwerp, Proefverslag verslag, Optional<Long> berichtId) {

        Gemaakt ingediendAls(long id) {
            return new Gemaakt(ontwerp, verslag, Optional.of(id));
        }
    }
}
