package nl.berichtenstraat.bericht;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A 317: a coherent change of the assignments of one client (OP306, OP308).
 *
 * @param kop the header
 * @param client whom it is about, without date of birth
 * @param verzoek where the record Verzoek stands
 * @param referentieAanbieder key of the request
 * @param ongewijzigd assignments that stay
 * @param teWijzigen assignments to change
 * @param nieuw new products
 */
public record VerzoekOmWijziging(
        Kop kop,
        Client client,
        Plaats verzoek,
        String referentieAanbieder,
        List<OngewijzigdProduct> ongewijzigd,
        List<TeWijzigenProduct> teWijzigen,
        List<NieuwProduct> nieuw)
        implements Bericht {

    /** The assignments that it names, as unchanged or as to be changed. */
    public Set<Long> toewijzingNummers() {
        return Stream.concat(
                        ongewijzigd.stream().map(OngewijzigdProduct::toewijzingNummer),
                        teWijzigen.stream().map(TeWijzigenProduct::toewijzingNummer))
                .collect(Collectors.toUnmodifiableSet());
    }
}
