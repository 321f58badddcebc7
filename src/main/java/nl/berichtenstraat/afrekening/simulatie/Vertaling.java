package nl.berichtenstraat.afrekening.simulatie;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.contract.Contract;

/**
 * Which product of a contract takes the place of a product that the contract does not have.
 *
 * @param regels in the order in which they are tried
 */
public record Vertaling(List<Regel> regels) {

    /** Without any. */
    public static final Vertaling GEEN = new Vertaling(List.of());

    /** With a copy of the list. */
    public Vertaling {
        regels = List.copyOf(regels);
    }

    /** What holds for this product under this contract; empty when nothing was agreed. */
    Optional<Regel> voor(Contract contract, String code) {
        return regels.stream()
                .filter(regel -> regel.van().equals(code) && regel.geldtVoor(contract))
                .findFirst();
    }

    /**
     * One product to another.
     *
     * @param contract name of the contract, or name and version, that it is for; empty for every contract that has the
     *     product
     * @param van product code as assigned and delivered
     * @param naar product code of the contract
     * @param omrekening how volumes are converted; empty when they need not be
     */
    public record Regel(Optional<String> contract, String van, String naar, Optional<Omrekening> omrekening) {

        /** Whether it is for this contract, and the contract has the product. */
        public boolean geldtVoor(Contract ander) {
            boolean bedoeld = contract.map(naam -> naam.equals(ander.id()) || naam.equals(ander.versieaanduiding()))
                    .orElse(true);
            return bedoeld && ander.producten().stream().anyMatch(p -> p.code().equals(naar));
        }
    }
}
