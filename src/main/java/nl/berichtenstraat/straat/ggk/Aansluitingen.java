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

    /** With a copy of the list. */
    public Aansluitingen {
        alle = List.copyOf(alle);
    }

    /** That of the gemeente with this code, whatever stands there; empty when it is none of ours. */
    public Optional<Aansluiting> van(String code) {
        return alle.stream()
                .filter(aansluiting -> aansluiting.gemeente().code().equals(code))
                .findFirst();
    }
}
