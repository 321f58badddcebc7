package nl.berichtenstraat.gevallen;

import java.util.List;
import java.util.Optional;

/**
 * What came of one case.
 *
 * @param map the case
 * @param verschillen where it went otherwise than it says, in order of the messages; empty when it passed or could not
 *     be run
 * @param onbruikbaar why it could not be run, in Dutch; empty when it ran
 */
public record Gevalverslag(Gevalmap map, List<Verschil> verschillen, Optional<String> onbruikbaar) {

    /** Whether it ran and all went as it says. */
    public boolean isGeslaagd() {
        return onbruikbaar.isEmpty() && verschillen.isEmpty();
    }
}
