package nl.berichtenstraat.regels.inbericht;

import java.util.Optional;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CS335: RedenWijziging 13 (removed) is used only when Einddatum equals Ingangsdatum. Level 2, retourcode 0001.
 * Element ToegewezenProduct.RedenWijziging of 301.
 */
final class CS335 extends Regel<ToegewezenProduct> {

    CS335() {
        super("CS335");
    }

    @Override
    protected void toets(ToegewezenProduct product, Melder meld) {
        boolean verwijderd = product.redenWijziging().equals(Optional.of("13"));
        if (verwijderd && !product.einddatum().equals(Optional.of(product.ingangsdatum()))) {
            meld.meld(
                    product.plaats().element("RedenWijziging"), uitleg("looptijd", Tekst.periode(product.looptijd())));
        }
    }
}
