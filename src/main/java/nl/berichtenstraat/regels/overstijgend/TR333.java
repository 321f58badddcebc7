package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Declaratiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * DeclaratieNummer is unique for the aanbieder (level 3, 9333).
 */
final class TR333 extends Regel<Declaratiebeeld> {

    TR333() {
        super("TR333", Controleniveau.BERICHTOVERSTIJGEND, "9333");
    }

    @Override
    protected void toets(Declaratiebeeld beeld, Melder meld) {
        if (beeld.nummerBekend()) {
            meld.meld(
                    beeld.declaratie().plaats().element("DeclaratieNummer"),
                    uitleg("nummer", beeld.declaratie().nummer()));
        }
    }
}
