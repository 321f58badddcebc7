package nl.berichtenstraat.contract.kostprijs;

import java.util.List;
import java.util.Optional;

/**
 * What employers pay over wages. All but the last are percentages.
 *
 * @param flexibel share of the wages under a flexible contract; the rest is fixed
 * @param awfLaag unemployment, fixed contract
 * @param awfHoog unemployment, flexible contract
 * @param kleineWerkgevers share of the wages paid by small employers; the rest by larger ones
 * @param aofLaag disability, small employer
 * @param aofHoog disability, larger employer
 * @param overig premiums that are the same for all
 * @param maximumpremieloon cents a year above which nothing is due; empty when there is no such limit
 */
public record Premies(
        Waarde flexibel,
        Waarde awfLaag,
        Waarde awfHoog,
        Waarde kleineWerkgevers,
        Waarde aofLaag,
        Waarde aofHoog,
        List<Post> overig,
        Optional<Waarde> maximumpremieloon) {}
