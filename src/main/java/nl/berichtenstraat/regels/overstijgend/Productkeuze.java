package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/**
 * A product code that some record names, for TR381.
 *
 * @param categorie category in the record
 * @param code product code in the record
 * @param afspraak the contract on the day that counts
 * @param plaats the element with the code
 */
record Productkeuze(String categorie, String code, Afspraak afspraak, Plaats plaats) {

    /** Of an assigned product; empty when it names no code. */
    static List<Productkeuze> van(Toewijzingsbeeld beeld) {
        return van(beeld.product(), beeld.afspraak());
    }

    /** Of an assigned or requested product; empty when it names no code. */
    static List<Productkeuze> van(Aanspraak aanspraak, Afspraak afspraak) {
        return van(aanspraak.product(), afspraak, aanspraak.plaats());
    }

    /** Of a start or stop; empty when it names no code. */
    static List<Productkeuze> van(Leveringsbeeld<? extends Leveringsmelding> beeld) {
        return van(beeld.melding().product(), beeld.afspraak(), beeld.melding().plaats());
    }

    /** Of a claim line, which always names one. */
    static Productkeuze van(Prestatiebeeld beeld) {
        return new Productkeuze(
                beeld.prestatie().productCategorie(),
                beeld.prestatie().productCode(),
                beeld.afspraak(),
                beeld.prestatie().plaats().element("ProductCode"));
    }

    private static List<Productkeuze> van(Optional<Product> product, Afspraak afspraak, Plaats plaats) {
        return product.stream()
                .flatMap(p -> p
                        .code()
                        .map(code -> new Productkeuze(p.categorie(), code, afspraak, plaats.element("Product/Code")))
                        .stream())
                .toList();
    }
}
