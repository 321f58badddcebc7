package nl.berichtenstraat.regels.overstijgend;

import java.util.Optional;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Overlapzoeker;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A product is not requested for a period in which the client has a current assignment for it with this aanbieder, in
 * the sense of {@link Overlapzoeker}: that takes a verzoek om wijziging (level 3, signals).
 */
final class OP307 extends Regel<Toetsing315.Aanvraag> {

    OP307() {
        super("OP307", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Toetsing315.Aanvraag aanvraag, Melder meld) {
        Optional<ToegewezenProduct> bestaande = aanvraag.actueel().stream()
                .filter(toewijzing -> Overlapzoeker.overlappen(aanvraag.product(), toewijzing))
                .findFirst();
        bestaande.ifPresent(toewijzing -> meld.meld(
                aanvraag.product().plaats(),
                uitleg(
                        "product", Tekst.product(aanvraag.product().product()),
                        "looptijd", Tekst.periode(aanvraag.product().looptijd()),
                        "nummer", String.valueOf(toewijzing.toewijzingNummer()),
                        "toegewezen", Tekst.periode(toewijzing.looptijd()))));
    }
}
