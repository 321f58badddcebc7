package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Clientbeeld;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * The client is known: has an assignment of this gemeente with this aanbieder (level 3, 8187).
 */
final class TR304 extends Regel<Clientbeeld> {

    TR304() {
        super("TR304", Controleniveau.BERICHTOVERSTIJGEND, "8187");
    }

    @Override
    protected void toets(Clientbeeld beeld, Melder meld) {
        if (!beeld.bekend()) {
            meld.meld(beeld.client().plaats().element("Bsn"), uitleg());
        }
    }
}
