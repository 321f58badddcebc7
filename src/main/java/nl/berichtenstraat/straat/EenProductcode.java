package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.EenProductcodegroep;
import nl.berichtenstraat.contract.Gevolg;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.lokaal.LC101;
import nl.berichtenstraat.regels.lokaal.Productcodebeeld;

/**
 * The contract rule that a client holds one product code of a group at a time, over all aanbieders: selects for LC101
 * the other assignments of the client, from the register and from the message itself.
 */
final class EenProductcode {

    /** Checks an assignment of a 301 against all those of the client once the message is registered. */
    void bijToewijzing(
            Zaak zaak,
            ToegewezenProduct product,
            Collection<ToegewezenProduct> stand,
            Consumer<Bevinding> bevindingen) {
        LocalDate begin = product.ingangsdatum();
        product.product()
                .flatMap(Product::code)
                .ifPresent(code -> groepen(zaak, begin, code, (contract, groep) -> {
                    List<Productcodebeeld.Andere> andere = andere(stand, groep, code, t -> true);
                    LC101.toets(
                            new Productcodebeeld(
                                    product.plaats().element("Product/Code"),
                                    groep.naam(),
                                    code,
                                    product.looptijd(),
                                    andere,
                                    gevolg(groep.bijToewijzing()),
                                    groep.retourcodeToewijzing(),
                                    contract.versieaanduiding()),
                            bevindingen);
                }));
    }

    /**
     * Checks a line of a 323. Of two overlapping assignments the one that began later is the one too many, so that only its
     * lines are found: the aanbieder who was first did nothing wrong (OP095).
     */
    void bijPrestatie(
            Zaak zaak,
            Prestatie prestatie,
            Plaats plaats,
            Toewijzing eigen,
            List<Toewijzing> vanClient,
            Consumer<Bevinding> bevindingen) {
        if (vanClient.size() < 2) {
            return;
        }
        String code = prestatie.productCode();
        groepen(zaak, prestatie.periode().begin(), code, (contract, groep) -> {
            List<ToegewezenProduct> stand =
                    vanClient.stream().map(Toewijzing::inhoud).toList();
            List<Productcodebeeld.Andere> andere = andere(stand, groep, code, t -> eerder(t, eigen.inhoud()));
            LC101.toets(
                    new Productcodebeeld(
                            plaats.element("ProductCode"),
                            groep.naam(),
                            code,
                            prestatie.periode(),
                            andere,
                            gevolg(groep.bijDeclaratie()),
                            groep.retourcodeDeclaratie(),
                            contract.versieaanduiding()),
                    bevindingen);
        });
    }

    private void groepen(Zaak zaak, LocalDate dag, String code, PerGroep doe) {
        for (Contract contract : zaak.contractboek().contracten(zaak.gemeente(), zaak.aanbieder(), dag)) {
            contract.eenProductcode().stream()
                    .filter(groep -> groep.codes().contains(code))
                    .forEach(groep -> doe.doe(contract, groep));
        }
    }

    private static List<Productcodebeeld.Andere> andere(
            Iterable<ToegewezenProduct> stand,
            EenProductcodegroep groep,
            String code,
            Predicate<ToegewezenProduct> telt) {
        List<Productcodebeeld.Andere> andere = new ArrayList<>();
        for (ToegewezenProduct ander : stand) {
            Optional<String> andereCode = ander.product().flatMap(Product::code);
            boolean zelfdeGroep = andereCode.filter(groep.codes()::contains).isPresent();
            if (zelfdeGroep && !andereCode.get().equals(code) && !ander.isVerwijderd() && telt.test(ander)) {
                andere.add(new Productcodebeeld.Andere(ander.toewijzingNummer(), andereCode.get(), ander.looptijd()));
            }
        }
        return andere;
    }

    private static boolean eerder(ToegewezenProduct ander, ToegewezenProduct eigen) {
        int verschil = ander.ingangsdatum().compareTo(eigen.ingangsdatum());
        if (verschil == 0) {
            verschil = ander.toewijzingsmoment().compareTo(eigen.toewijzingsmoment());
        }
        return verschil < 0 || verschil == 0 && ander.toewijzingNummer() < eigen.toewijzingNummer();
    }

    /** What a contract calls a consequence, in the words of a finding. */
    static Bevinding.Gevolg gevolg(Gevolg gevolg) {
        return switch (gevolg) {
            case WEIGEREN -> Bevinding.Gevolg.AFKEUREN;
            case SIGNALEREN -> Bevinding.Gevolg.SIGNALEREN;
        };
    }

    @FunctionalInterface
    private interface PerGroep {
        void doe(Contract contract, EenProductcodegroep groep);
    }
}
