package nl.berichtenstraat.straat.ggk;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.ggk.Aansluiting;

/**
 * The gemeenten of this installation that exchange over the GGk.
 *
 * @param alle one for each gemeente
 */
public record Aansluitingen(List<Aansluiting> alle) {

    /** Of an installation that does not exchange over the GGk. */
    public static final Aansluitingen GEEN = new Aansluitingen(List.of());

    /** With a copy of the list. */
    public Aansluitingen {
        alle = List.copyOf(alle);
    }

    /** Largest message that any of them takes, in bytes. */
    public long meesteBytes() {
        return alle.stream()
                .mapToLong(aansluiting -> aansluiting.limieten().bericht())
                .max()
                .orElse(0);
    }

    /** That of the gemeente with this code, whatever stands there; empty when it is none of ours. */
    public Optional<Aansluiting> van(String code) {
        return alle.stream()
                .filter(aansluiting -> aansluiting.gemeente().code().equals(code))
                .findFirst();
    }
}
