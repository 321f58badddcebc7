package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/**
 * A filled ReferentieAanbieder refers to a request of this aanbieder (level 3, 9379).
 */
final class TR379 extends Regel<Toewijzingsbeeld> {

    TR379() {
        super("TR379", Controleniveau.BERICHTOVERSTIJGEND, "9379");
    }

    @Override
    protected void toets(Toewijzingsbeeld beeld, Melder meld) {
        beeld.product()
                .referentieAanbieder()
                .filter(referentie -> !beeld.verzoekBekend())
                .ifPresent(referentie -> meld.meld(
                        beeld.product().plaats().element("ReferentieAanbieder"), uitleg("referentie", referentie)));
    }
}
