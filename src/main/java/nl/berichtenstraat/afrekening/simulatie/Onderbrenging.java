package nl.berichtenstraat.afrekening.simulatie;

import java.util.List;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Geleverd;

/** Where a client-month goes under a contract. */
sealed interface Onderbrenging {

    /**
     * Under a product.
     *
     * @param product of the contract, its tariffs lasting as long as the simulation needs
     * @param geleverd what counts as delivered of it, with amounts by its tariffs
     * @param nietVerschenen contacts without the client, paid by products of their own; empty when there were none or
     *     the contract does not pay them apart
     * @param onbetaaldeMinuten minutes of contacts without the client that the contract does not pay
     */
    record Geplaatst(
            Contractproduct product, List<Geleverd> geleverd, List<Apart> nietVerschenen, long onbetaaldeMinuten)
            implements Onderbrenging {}

    /**
     * Contacts without the client under the product that pays them.
     *
     * @param product of the contract
     * @param geleverd with amounts by its tariffs
     * @param toewijzingen the assignments that they are on
     */
    record Apart(Contractproduct product, List<Geleverd> geleverd, List<Toewijzing> toewijzingen) {}

    /**
     * Nowhere.
     *
     * @param reden why
     */
    record Nergens(Reden reden) implements Onderbrenging {}
}
