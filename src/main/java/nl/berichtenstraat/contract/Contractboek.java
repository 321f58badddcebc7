package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/** All contracts that are loaded. On one day a product of a gemeente with an aanbieder is in one of them at most. */
public final class Contractboek {

    /** Without any contract. */
    public static final Contractboek LEEG = new Contractboek(List.of());

    private final List<Contract> contracten;

    /** With these contracts, of which the checks of {@link Contractlader} hold. */
    public Contractboek(List<Contract> contracten) {
        this.contracten = contracten.stream()
                .sorted(Comparator.comparing(Contract::versieaanduiding))
                .toList();
    }

    /** All contracts, by name and version. */
    public List<Contract> contracten() {
        return contracten;
    }

    /** The contracts between the two on this day, by name; empty when there is none. */
    public List<Contract> contracten(Gemeentecode gemeente, AgbCode aanbieder, LocalDate dag) {
        return contracten.stream()
                .filter(contract -> contract.geldt(gemeente, aanbieder, dag))
                .toList();
    }

    /** The contract between the two on this day; the first by name when there are several. */
    public Optional<Contract> contract(Gemeentecode gemeente, AgbCode aanbieder, LocalDate dag) {
        return contracten(gemeente, aanbieder, dag).stream().findFirst();
    }

    /** The contract between the two that has this product on this day; empty when none has. */
    public Optional<Contract> contract(
            Gemeentecode gemeente, AgbCode aanbieder, LocalDate dag, String categorie, String code) {
        return contracten(gemeente, aanbieder, dag).stream()
                .filter(contract -> contract.product(categorie, code).isPresent())
                .findFirst();
    }

    /** Whether the gemeente has a contract, on whatever day. */
    public boolean kentGemeente(Gemeentecode gemeente) {
        return contracten.stream().anyMatch(c -> c.gemeenten().contains(gemeente));
    }
}
