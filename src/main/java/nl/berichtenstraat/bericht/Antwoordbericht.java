package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * A 319: the answer to a verzoek.
 *
 * @param kop the header
 * @param referentieAanbieder the request that is answered
 * @param verzoekAntwoord WJ760: 1 rejected, 2 under investigation
 * @param redenAfwijzing WJ759
 * @param plaats where the record Antwoord stands
 */
public record Antwoordbericht(
        Kop kop, String referentieAanbieder, String verzoekAntwoord, Optional<String> redenAfwijzing, Plaats plaats)
        implements Bericht {

    private static final String IN_ONDERZOEK = "2";

    /** Whether the gemeente looks into the request before it decides; otherwise it rejects it. */
    public boolean isInOnderzoek() {
        return verzoekAntwoord.equals(IN_ONDERZOEK);
    }
}
