package nl.berichtenstraat.regels.lokaal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.bericht.Bericht;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Startbericht;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.bericht.Stopbericht;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.VerzoekOmToewijzing;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;

/**
 * A code in a message that its list may once no longer have: of products, reasons and referrers. A line of a declaratie
 * has the category of its assignment (TR339), so it is not looked at again.
 *
 * @param lijst name of the code list
 * @param code the code
 * @param plaats the element
 */
public record Codegebruik(String lijst, String code, Plaats plaats) {

    private static final String PRODUCTCATEGORIE = "productcategorie";
    private static final String REDEN_WIJZIGING = "reden-wijziging";
    private static final String REDEN_BEEINDIGING = "reden-beeindiging";
    private static final String REDEN_AFWIJZING = "reden-afwijzing";
    private static final String VERWIJZER = "verwijzer";

    /** The lists that are asked. */
    public static final List<String> LIJSTEN =
            List.of(PRODUCTCATEGORIE, REDEN_AFWIJZING, REDEN_BEEINDIGING, REDEN_WIJZIGING, VERWIJZER);

    /** The codes of a message, in order; empty for a retour. */
    public static List<Codegebruik> van(Bericht bericht) {
        if (bericht instanceof Toewijzingsbericht toewijzing) {
            return toewijzing.producten().stream().flatMap(Codegebruik::van).toList();
        } else if (bericht instanceof Startbericht start) {
            return start.producten().stream().flatMap(Codegebruik::melding).toList();
        } else if (bericht instanceof Stopbericht stop) {
            return stop.producten().stream().flatMap(Codegebruik::van).toList();
        } else if (bericht instanceof VerzoekOmToewijzing verzoek) {
            return verzoek.producten().stream().flatMap(Codegebruik::van).toList();
        } else if (bericht instanceof VerzoekOmWijziging verzoek) {
            return verzoek.nieuw().stream()
                    .flatMap(nieuw -> categorie(nieuw.product(), nieuw.plaats()))
                    .toList();
        } else if (bericht instanceof Antwoordbericht antwoord) {
            return code(REDEN_AFWIJZING, antwoord.redenAfwijzing(), antwoord.plaats(), "RedenAfwijzingVerzoek")
                    .toList();
        }
        return List.of();
    }

    private static Stream<Codegebruik> van(ToegewezenProduct product) {
        return Stream.concat(
                categorie(product.product(), product.plaats()),
                code(REDEN_WIJZIGING, product.redenWijziging(), product.plaats(), "RedenWijziging"));
    }

    private static Stream<Codegebruik> van(StopProduct stop) {
        return Stream.concat(
                melding(stop),
                code(REDEN_BEEINDIGING, Optional.of(stop.redenBeeindiging()), stop.plaats(), "RedenBeeindiging"));
    }

    private static Stream<Codegebruik> van(AangevraagdProduct product) {
        return Stream.concat(
                categorie(product.product(), product.plaats()),
                code(VERWIJZER, Optional.of(product.verwijzer().type()), product.plaats(), "Verwijzer/Type"));
    }

    private static Stream<Codegebruik> melding(Leveringsmelding melding) {
        return categorie(melding.product(), melding.plaats());
    }

    private static Stream<Codegebruik> categorie(Optional<Product> product, Plaats plaats) {
        return code(PRODUCTCATEGORIE, product.map(Product::categorie), plaats, "Product/Categorie");
    }

    private static Stream<Codegebruik> code(String lijst, Optional<String> code, Plaats plaats, String element) {
        return code.stream().map(waarde -> new Codegebruik(lijst, waarde, plaats.element(element)));
    }
}
