package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.VerzoekOmToewijzing;
import nl.berichtenstraat.regels.Regelset;

/** What a verzoek om toewijzing (315) must satisfy on its own. */
public final class Regels315 {

    /** The rules in the order of the message. */
    public static final Regelset<VerzoekOmToewijzing> IN_BERICHT = Regelset.<VerzoekOmToewijzing>leeg()
            .op(VerzoekOmToewijzing::client, new CS002())
            .elk(Regels315::geboorte, new TR002(), new CS139())
            .elk(Regels315::geboortedatum, new TR134())
            .elk(
                    VerzoekOmToewijzing::producten,
                    new CD041(),
                    new CD043(),
                    new CD066(),
                    new CD067(),
                    new CD068(),
                    new CD075(),
                    new CD076(),
                    new CD077(),
                    new CD078(),
                    new CD079(),
                    new CD095(),
                    new CS343())
            .elk(Regels315::looptijden, new CS003())
            .elk(Regels315::sleutels, new TR101(), new TR383())
            .op(VerzoekOmToewijzing::producten, new TR386());

    private Regels315() {}

    private static List<Geboorte> geboorte(VerzoekOmToewijzing bericht) {
        return Geboorte.van(bericht.kop(), bericht.client());
    }

    private static List<Toetsdatum> geboortedatum(VerzoekOmToewijzing bericht) {
        return geboorte(bericht).stream().map(Geboorte::datum).toList();
    }

    private static List<Looptijd> looptijden(VerzoekOmToewijzing bericht) {
        return bericht.producten().stream()
                .flatMap(product -> Looptijd.van(product).stream())
                .toList();
    }

    private static List<Sleutelvoorkomen> sleutels(VerzoekOmToewijzing bericht) {
        return Sleutelvoorkomen.van(
                "AangevraagdProduct",
                "ReferentieAanbieder",
                bericht.producten(),
                product -> List.of(product.referentieAanbieder()),
                AangevraagdProduct::plaats);
    }
}
