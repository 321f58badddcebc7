package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.AangevraagdProduct.Verwijzer;
import nl.berichtenstraat.regels.Regel;

/**
 * CD068: with any Verwijzer.Type other than 02, 03, 04 or 05, ZorgverlenerCode is absent; Naam stays optional. Level
 * 2, retourcode 0001. Element AangevraagdProduct.Verwijzer.ZorgverlenerCode of 315.
 */
final class CD068 extends Regel<AangevraagdProduct> {

    CD068() {
        super("CD068");
    }

    @Override
    protected void toets(AangevraagdProduct product, Melder meld) {
        Verwijzer verwijzer = product.verwijzer();
        if (!Verwijzers.isZorgverlener(verwijzer) && verwijzer.zorgverlenerCode()) {
            meld.meld(product.plaats().element("Verwijzer/ZorgverlenerCode"), uitleg("type", verwijzer.type()));
        }
    }
}
