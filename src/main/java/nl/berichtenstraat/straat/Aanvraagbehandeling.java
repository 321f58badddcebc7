package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.VerzoekOmToewijzing;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Verzoekbeeld;
import nl.berichtenstraat.regels.inbericht.Regels315;
import nl.berichtenstraat.regels.overstijgend.Toetsing315;

/**
 * A 315: a verzoek om toewijzing, answered with a 316. A correct one is registered, each requested product by its own
 * reference, and goes on to the back office of the gemeente, which decides with a 301 or a 319.
 */
final class Aanvraagbehandeling extends Berichtbehandeling<VerzoekOmToewijzing> {

    Aanvraagbehandeling() {
        super(VerzoekOmToewijzing.class);
    }

    @Override
    Uitkomst beoordeel(Zaak zaak, VerzoekOmToewijzing verzoek) {
        List<Bevinding> bevindingen =
                zaak.beoordeel(verzoek, Regels315.IN_BERICHT.toets(verzoek), () -> overstijgend(zaak, verzoek));
        if (bevindingen.stream().anyMatch(Bevinding::keurtAf)) {
            return afsluiting().afgekeurd(zaak, verzoek.kop(), bevindingen, Bestemming.RETOUR);
        }
        Bsn bsn = verzoek.client().bsn();
        Verzoekdossier dossier = new Verzoekdossier(zaak);
        verzoek.producten().forEach(product -> dossier.bewaar(verzoek, bsn, product.referentieAanbieder()));
        return afsluiting().aangenomen(zaak, verzoek.kop(), bevindingen);
    }

    private List<Bevinding> overstijgend(Zaak zaak, VerzoekOmToewijzing verzoek) {
        Verzoekdossier dossier = new Verzoekdossier(zaak);
        Afspraken afspraken = zaak.afspraken();
        List<Bevinding> bevindingen = new ArrayList<>(Toetsing315.KOP.toets(
                zaak.kopbeeld(verzoek.kop(), verzoek.producten().stream().map(AangevraagdProduct::ingangsdatum))));
        Toetsing315.CLIENT.toets(
                new Verzoekbeeld(verzoek.client(), dossier.open(verzoek.client().bsn())), bevindingen::add);
        List<ToegewezenProduct> actueel =
                zaak.actueleToewijzingen(verzoek.client().bsn());
        for (AangevraagdProduct product : verzoek.producten()) {
            Toetsing315.PRODUCT.toets(
                    new Toetsing315.Aanvraag(
                            product,
                            dossier.isBekend(product.referentieAanbieder()),
                            actueel,
                            afspraken.op(product.ingangsdatum())),
                    bevindingen::add);
        }
        return bevindingen;
    }
}
