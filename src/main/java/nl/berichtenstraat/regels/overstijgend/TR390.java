package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * A debit line is reversed once (level 3, 9390). Compared on VorigReferentieNummer (D05).
 */
final class TR390 extends Regel<Prestatiebeeld> {

    TR390() {
        super("TR390", Controleniveau.BERICHTOVERSTIJGEND, "9390");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        if (beeld.eerdereGecrediteerd()) {
            meld.meld(
                    beeld.prestatie().plaats().element("IngediendBedrag/DebetCredit"),
                    uitleg("vorige", beeld.prestatie().vorigReferentieNummer().orElse("(leeg)")));
        }
    }
}
