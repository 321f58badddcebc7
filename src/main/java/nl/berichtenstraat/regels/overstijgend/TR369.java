package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * The net amount of all lines ever granted on the assignment, with this one, fits the budget (level 3, 9369). The rule text
 * sums volumes; summing amounts is the workable reading (D04). Order as for TR322 (D17).
 */
final class TR369 extends Regel<Toegewezenprestatie> {

    TR369() {
        super("TR369", Controleniveau.BERICHTOVERSTIJGEND, "9369");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        long eerder = regel.beeld().geclaimdBedrag();
        long samen = eerder + regel.prestatie().bedrag().cent();
        regel.toewijzing()
                .budget()
                .filter(budget -> samen > budget)
                .ifPresent(budget -> meld.meld(
                        regel.plaats("IngediendBedrag/Bedrag"),
                        uitleg(
                                "budget", Tekst.euro(budget),
                                "eerder", Tekst.euro(eerder),
                                "samen", Tekst.euro(samen),
                                "verschil", Tekst.euro(samen - budget),
                                "over", Tekst.euro(Math.max(0, budget - eerder)))));
    }
}
