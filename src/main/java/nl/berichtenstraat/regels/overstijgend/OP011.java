package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A start is reported after delivery began: Begindatum is not later than Dagtekening (level 3, signals). TR134 does not
 * cover this date (D01).
 */
final class OP011 extends Regel<Leveringsbeeld<StartProduct>> {

    OP011() {
        super("OP011", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Leveringsbeeld<StartProduct> beeld, Melder meld) {
        if (beeld.melding().begindatum().isAfter(beeld.dagtekening())) {
            meld.meld(
                    beeld.melding().plaats().element("Begindatum"),
                    uitleg(
                            "begindatum", Tekst.datum(beeld.melding().begindatum()),
                            "dagtekening", Tekst.datum(beeld.dagtekening())));
        }
    }
}
