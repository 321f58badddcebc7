package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Overgang;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.lokaal.LC102;
import nl.berichtenstraat.regels.lokaal.LC103;
import nl.berichtenstraat.regels.lokaal.LC104;
import nl.berichtenstraat.regels.lokaal.Looptijdbeeld;
import nl.berichtenstraat.regels.lokaal.Overgangsbeeld;
import nl.berichtenstraat.regels.lokaal.Productcodebeeld.Andere;

/**
 * What the contract that holds on the first day of an assignment adds to the rules of the standard for a 301: one product
 * code of a group at a time (LC101), how clients move from old to new codes (LC102, LC103) and how long a product is
 * assigned at most (LC104).
 */
final class Contractregels301 {

    private final EenProductcode eenProductcode = new EenProductcode();

    /** Checks each assignment of the message against all others of the client. */
    void toets(Zaak zaak, Toewijzingsbericht bericht, Consumer<Bevinding> bevindingen) {
        Collection<ToegewezenProduct> stand = Clientstand.na(zaak, bericht);
        for (ToegewezenProduct toewijzing : bericht.producten()) {
            if (!toewijzing.isVerwijderd()) {
                toets(zaak, toewijzing, stand, bevindingen);
            }
        }
    }

    private void toets(
            Zaak zaak,
            ToegewezenProduct toewijzing,
            Collection<ToegewezenProduct> stand,
            Consumer<Bevinding> bevindingen) {
        eenProductcode.bijToewijzing(zaak, toewijzing, stand, bevindingen);
        Optional<Product> product = toewijzing.product();
        Optional<String> code = product.flatMap(Product::code);
        if (code.isEmpty()) {
            return;
        }
        for (Contract contract :
                zaak.contractboek().contracten(zaak.gemeente(), zaak.aanbieder(), toewijzing.ingangsdatum())) {
            for (Overgang overgang : contract.overgangen()) {
                if (overgang.oud().contains(code.get()) || overgang.nieuw().contains(code.get())) {
                    Overgangsbeeld beeld = beeld(toewijzing, code.get(), stand, overgang, contract);
                    LC102.toets(beeld, bevindingen);
                    LC103.toets(beeld, bevindingen);
                }
            }
            looptijd(toewijzing, product.get().categorie(), code.get(), contract, bevindingen);
        }
    }

    private static Overgangsbeeld beeld(
            ToegewezenProduct toewijzing,
            String code,
            Collection<ToegewezenProduct> stand,
            Overgang overgang,
            Contract contract) {
        return new Overgangsbeeld(
                toewijzing.plaats(),
                overgang.naam(),
                overgang.periode(),
                overgang.oud().contains(code),
                code,
                toewijzing.looptijd(),
                andere(toewijzing, stand, overgang.oud()),
                andere(toewijzing, stand, overgang.nieuw()),
                EenProductcode.gevolg(overgang.bijToewijzing()),
                overgang.retourcode(),
                contract.versieaanduiding());
    }

    private static List<Andere> andere(
            ToegewezenProduct toewijzing, Collection<ToegewezenProduct> stand, Set<String> codes) {
        List<Andere> andere = new ArrayList<>();
        for (ToegewezenProduct ander : stand) {
            Optional<String> code = ander.product().flatMap(Product::code).filter(codes::contains);
            boolean zelf = ander.toewijzingNummer() == toewijzing.toewijzingNummer();
            if (code.isPresent() && !zelf && !ander.isVerwijderd()) {
                andere.add(new Andere(ander.toewijzingNummer(), code.get(), ander.looptijd()));
            }
        }
        return andere;
    }

    private static void looptijd(
            ToegewezenProduct toewijzing,
            String categorie,
            String code,
            Contract contract,
            Consumer<Bevinding> bevindingen) {
        contract.product(categorie, code)
                .flatMap(product -> product.hoogsteLooptijd())
                .ifPresent(maanden -> LC104.toets(
                        new Looptijdbeeld(
                                toewijzing.plaats(), code, toewijzing.looptijd(), maanden, contract.versieaanduiding()),
                        bevindingen));
    }
}
