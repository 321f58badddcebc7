package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Referentiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * ReferentieAanbieder is unique for the aanbieder over all its requests, to whatever gemeente (level 3, 9347).
 */
final class TR347 extends Regel<Referentiebeeld> {

    TR347() {
        super("TR347", Controleniveau.BERICHTOVERSTIJGEND, "9347");
    }

    @Override
    protected void toets(Referentiebeeld beeld, Melder meld) {
        if (beeld.bekend()) {
            meld.meld(beeld.plaats(), uitleg("referentie", beeld.referentieAanbieder()));
        }
    }
}
