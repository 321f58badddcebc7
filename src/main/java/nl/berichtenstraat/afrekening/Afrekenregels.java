package nl.berichtenstraat.afrekening;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Benuttingsbeleid;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;

/** Makes lines of a settlement from what the register knows and the contract says. */
public final class Afrekenregels {

    private Afrekenregels() {}

    /**
     * The line of a client-month. Delivered minutes are those of one aanbieder, so only assignments of the gemeente to that
     * aanbieder count against them: those of the product, and those that lines were granted on.
     *
     * @param maand what was granted
     * @param gemeente who pays
     * @param aanbieder who delivered
     * @param vanClient current versions of the client's assignments, of whatever product, gemeente or aanbieder
     * @param contract the contract that has the product on the first day of the month; empty when there is none
     */
    public static Afrekenregel van(
            Clientmaand maand,
            Gemeentecode gemeente,
            AgbCode aanbieder,
            List<Toewijzing> vanClient,
            Optional<Contract> contract) {
        List<Toewijzing> tellend = vanClient.stream()
                .filter(t -> t.gemeente().equals(gemeente) && t.aanbieder().equals(aanbieder))
                .filter(t -> telt(t, maand))
                .toList();
        Benutting benutting =
                new Benuttingsberekening(beleid(maand, contract)).van(maand.maand(), tellend, maand.geleverdeMinuten());
        return new Afrekenregel(
                maand.client(),
                maand.productCategorie(),
                maand.productCode(),
                maand.maand(),
                maand.toewijzingNummers(),
                benutting,
                maand.toegekendCent(),
                maand.toegekendCent() - maand.ditBerichtCent(),
                maand.ditBerichtCent(),
                contract.map(Contract::versieaanduiding));
    }

    private static boolean telt(Toewijzing toewijzing, Clientmaand maand) {
        Product product = new Product(maand.productCategorie(), Optional.of(maand.productCode()));
        boolean zelfdeProduct =
                toewijzing.inhoud().product().filter(product::equals).isPresent();
        boolean zelfdeClient = toewijzing.client().equals(maand.client());
        return zelfdeClient && (zelfdeProduct || maand.toewijzingNummers().contains(toewijzing.nummer()));
    }

    private static Optional<Benuttingsbeleid> beleid(Clientmaand maand, Optional<Contract> contract) {
        return contract.flatMap(c -> c.product(maand.productCategorie(), maand.productCode()))
                .flatMap(Contractproduct::benutting);
    }
}
