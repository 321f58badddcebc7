package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * A start or stop refers to an existing assignment (level 3, 9019). It holds for effort- and output-based execution: a
 * record without ToewijzingNummer is task-based and has none (IV096).
 */
final class TR019 extends Regel<Leveringsbeeld<? extends Leveringsmelding>> {

    TR019() {
        super("TR019", Controleniveau.BERICHTOVERSTIJGEND, "9019");
    }

    @Override
    protected void toets(Leveringsbeeld<? extends Leveringsmelding> beeld, Melder meld) {
        beeld.melding()
                .toewijzingNummer()
                .filter(nummer -> beeld.toewijzing().isEmpty())
                .ifPresent(nummer ->
                        meld.meld(beeld.melding().plaats().element("ToewijzingNummer"), uitleg("nummer", nummer)));
    }
}
