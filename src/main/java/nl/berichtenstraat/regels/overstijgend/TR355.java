package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Antwoordbeeld;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * ReferentieAanbieder of an answer is that of a request which the aanbieder sent (level 3, 9355).
 */
final class TR355 extends Regel<Antwoordbeeld> {

    TR355() {
        super("TR355", Controleniveau.BERICHTOVERSTIJGEND, "9355");
    }

    @Override
    protected void toets(Antwoordbeeld beeld, Melder meld) {
        if (beeld.verzoek().isEmpty()) {
            meld.meld(
                    beeld.antwoord().plaats().element("ReferentieAanbieder"),
                    uitleg("referentie", beeld.antwoord().referentieAanbieder()));
        }
    }
}
