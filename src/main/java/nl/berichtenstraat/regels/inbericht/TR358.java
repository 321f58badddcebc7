package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR358: TotaalIngediendBedrag is the sum of IngediendBedrag over all lines, debit added and credit subtracted, with
 * the sign in DebetCredit. Level 2, retourcode 0001. Element Declaratie.TotaalIngediendBedrag of 323.
 */
final class TR358 extends Regel<Slotsom> {

    TR358() {
        super("TR358");
    }

    @Override
    protected void toets(Slotsom slot, Melder meld) {
        Bedrag totaal = slot.declaratie().totaal();
        if (totaal.getekend() != slot.som()) {
            meld.meld(
                    slot.declaratie().plaats().element("TotaalIngediendBedrag"),
                    uitleg("totaal", Tekst.euro(totaal), "som", Tekst.euro(Bedrag.getekend(slot.som()))));
        }
    }
}
