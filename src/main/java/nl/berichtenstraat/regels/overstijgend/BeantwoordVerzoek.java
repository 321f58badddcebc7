package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.regels.Antwoordbeeld;

/**
 * A 319 beside the request that it answers.
 *
 * @param antwoord the message
 * @param verzoek the request, with what was decided before
 */
record BeantwoordVerzoek(Antwoordbericht antwoord, Verzoek verzoek) {

    /** Nothing when the request is unknown: of that only TR355 speaks. */
    static List<BeantwoordVerzoek> van(Antwoordbeeld beeld) {
        return beeld.verzoek()
                .map(verzoek -> List.of(new BeantwoordVerzoek(beeld.antwoord(), verzoek)))
                .orElseGet(List::of);
    }
}
