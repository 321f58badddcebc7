package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * The line refers to an existing assignment (level 3, 9338).
 */
final class TR338 extends Regel<Prestatiebeeld> {

    TR338() {
        super("TR338", Controleniveau.BERICHTOVERSTIJGEND, "9338");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        if (beeld.toewijzing().isEmpty()) {
            meld.meld(
                    beeld.prestatie().plaats().element("ToewijzingNummer"),
                    uitleg("nummer", beeld.prestatie().toewijzingNummer()));
        }
    }
}
