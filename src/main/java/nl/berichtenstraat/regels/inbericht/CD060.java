package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;

/**
 * CD060: VorigReferentieNummer is filled exactly when DebetCredit of IngediendBedrag is C. Level 2, retourcode 0001.
 * Element Prestatie.ProductReferentie.VorigReferentieNummer of 323 and 325. With CS325 this makes a line of amount 0
 * irreversible (D06).
 */
final class CD060 extends Regel<Declaratieregel> {

    CD060() {
        super("CD060");
    }

    @Override
    protected void toets(Declaratieregel regel, Melder meld) {
        boolean credit = regel.prestatie().isCredit();
        if (credit != regel.prestatie().vorigReferentieNummer().isPresent()) {
            meld.meld(
                    regel.plaats().element("ProductReferentie/VorigReferentieNummer"),
                    uitlegBij(credit ? "credit" : "debet"));
        }
    }
}
