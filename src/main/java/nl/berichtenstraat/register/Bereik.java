package nl.berichtenstraat.register;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * What of the register someone may know of: all of it, what concerns some gemeenten, or what concerns one aanbieder. Every
 * question about messages, assignments and money takes one, so that nobody can forget it.
 *
 * @param aanbieder only what concerns this one; empty for all
 * @param gemeenten only what concerns these; empty for all
 */
public record Bereik(Optional<AgbCode> aanbieder, Set<Gemeentecode> gemeenten) {

    /** With a copy of the set. */
    public Bereik {
        gemeenten = Set.copyOf(gemeenten);
    }

    /** Everything. */
    public static Bereik alles() {
        return new Bereik(Optional.empty(), Set.of());
    }

    /** What concerns this aanbieder. */
    public static Bereik van(AgbCode aanbieder) {
        return new Bereik(Optional.of(aanbieder), Set.of());
    }

    /** What concerns these gemeenten. */
    public static Bereik van(Set<Gemeentecode> gemeenten) {
        if (gemeenten.isEmpty()) {
            throw new IllegalArgumentException("een bereik van gemeenten noemt er ten minste een");
        }
        return new Bereik(Optional.empty(), gemeenten);
    }

    /** Whether it sets no limit. */
    public boolean isAlles() {
        return aanbieder.isEmpty() && gemeenten.isEmpty();
    }

    /** Whether what concerns this gemeente and this aanbieder is within it; both as text, for a header may hold anything. */
    public boolean omvat(String gemeente, String agb) {
        return aanbieder.map(eigen -> eigen.code().equals(agb)).orElse(true)
                && (gemeenten.isEmpty()
                        || gemeenten.stream().anyMatch(eigen -> eigen.code().equals(gemeente)));
    }

    /** For people: the codes, or "alles". */
    @Override
    public String toString() {
        return aanbieder
                .map(AgbCode::code)
                .orElseGet(() -> gemeenten.isEmpty()
                        ? "alles"
                        : gemeenten.stream().map(Gemeentecode::code).sorted().collect(Collectors.joining(", ")));
    }
}
