package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * ReferentieNummer is unique for the aanbieder, within the message and over all earlier ones (level 3, 8021).
 */
final class TR314 extends Regel<Prestatiebeeld> {

    TR314() {
        super("TR314", Controleniveau.BERICHTOVERSTIJGEND, "8021");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        if (beeld.referentieBekend()) {
            meld.meld(
                    beeld.prestatie().plaats().element("ProductReferentie/ReferentieNummer"),
                    uitleg("referentie", beeld.prestatie().referentieNummer()));
        }
    }
}
