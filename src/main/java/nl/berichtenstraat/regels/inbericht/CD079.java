package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.regels.Regel;

/**
 * CD079: Product is filled when Budget is absent. Level 2, retourcode 0001. Element Product of ToegewezenProduct
 * (301), AangevraagdProduct (315), NieuwProduct (317).
 */
final class CD079 extends Regel<Aanspraak> {

    CD079() {
        super("CD079");
    }

    @Override
    protected void toets(Aanspraak aanspraak, Melder meld) {
        if (aanspraak.budget().isEmpty() && aanspraak.product().isEmpty()) {
            meld.meld(aanspraak.plaats().element("Product"), uitleg());
        }
    }
}
