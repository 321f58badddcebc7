package nl.berichtenstraat.regels.inbericht;

import java.util.Optional;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Regel;

/**
 * CS336: RedenWijziging 01 is not used any more. Level 2, retourcode 0001. Element ToegewezenProduct.RedenWijziging
 * of 301.
 */
final class CS336 extends Regel<ToegewezenProduct> {

    CS336() {
        super("CS336");
    }

    @Override
    protected void toets(ToegewezenProduct product, Melder meld) {
        if (product.redenWijziging().equals(Optional.of("01"))) {
            meld.meld(product.plaats().element("RedenWijziging"), uitleg());
        }
    }
}
