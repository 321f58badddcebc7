package nl.berichtenstraat.afrekening.simulatie;

import java.util.List;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * All that is known of one client: a simulation takes clients one at a time, so that a region of any size fits.
 *
 * @param client pseudonym
 * @param toewijzingen current assignments, with any gemeente and aanbieder
 * @param regels deliveries in any order
 */
public record Clientdossier(Clientsleutel client, List<Toewijzing> toewijzingen, List<Leverregel> regels) {

    /** With copies of the lists. */
    public Clientdossier {
        toewijzingen = List.copyOf(toewijzingen);
        regels = List.copyOf(regels);
    }
}
