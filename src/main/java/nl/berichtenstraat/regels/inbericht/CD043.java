package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.regels.Regel;

/**
 * CD043: BeschikkingIngangsdatum is filled exactly when BeschikkingNummer is. Level 2, retourcode 0001. Element
 * AangevraagdProduct.BeschikkingIngangsdatum of 315.
 */
final class CD043 extends Regel<AangevraagdProduct> {

    CD043() {
        super("CD043");
    }

    @Override
    protected void toets(AangevraagdProduct product, Melder meld) {
        boolean nummer = product.beschikkingNummer().isPresent();
        if (nummer != product.beschikkingIngangsdatum().isPresent()) {
            meld.meld(
                    product.plaats().element("BeschikkingIngangsdatum"),
                    uitlegBij(nummer ? "zonder-datum" : "zonder-nummer"));
        }
    }
}
