package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Eenheid;

/**
 * A product as a contract agrees it. Its code is unique within the contract.
 *
 * @param categorie two digits of WMO020
 * @param code product code
 * @param naam what people call it; empty when the contract does not say
 * @param declaratieEenheden units in which it may be claimed, at least one
 * @param tarieven prices; per unit no two of them hold on the same day
 * @param benutting policy for this product: its own, or else that of the contract; empty when neither states one
 * @param bekostiging how it is paid: its own, or else that of the contract, or else what is delivered
 * @param norm how much support it is meant for; empty when not agreed
 * @param reeks name of the series of products among which a client is scaled up and down; empty when it is in none
 * @param hoogsteLooptijd whole months that an assignment of it lasts at most; empty without limit. A longer one is
 *     signalled, never refused
 */
public record Contractproduct(
        String categorie,
        String code,
        Optional<String> naam,
        Set<Eenheid> declaratieEenheden,
        List<Tarief> tarieven,
        Optional<Benuttingsbeleid> benutting,
        Bekostiging bekostiging,
        Optional<Norm> norm,
        Optional<String> reeks,
        Optional<Integer> hoogsteLooptijd) {

    /** With copies of the collections. */
    public Contractproduct {
        declaratieEenheden = Set.copyOf(declaratieEenheden);
        tarieven = List.copyOf(tarieven);
    }

    /** The price in whole cents by unit on this day; units without one are absent. */
    public Map<Eenheid, Long> tarievenOp(LocalDate dag) {
        return tarieven.stream()
                .filter(tarief -> tarief.geldig().bevat(dag))
                .collect(Collectors.toUnmodifiableMap(Tarief::eenheid, Tarief::cent));
    }

    /** The same product with other prices. */
    public Contractproduct met(List<Tarief> anderePrijzen) {
        return new Contractproduct(
                categorie,
                code,
                naam,
                declaratieEenheden,
                anderePrijzen,
                benutting,
                bekostiging,
                norm,
                reeks,
                hoogsteLooptijd);
    }
}
