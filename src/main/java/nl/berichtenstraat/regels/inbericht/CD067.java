package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.AangevraagdProduct.Verwijzer;
import nl.berichtenstraat.regels.Regel;

/**
 * CD067: with Verwijzer.Type 02, 03, 04 or 05 and ZorgverlenerCode absent, Naam is filled. Level 2, retourcode 0001.
 * Element AangevraagdProduct.Verwijzer.Naam of 315.
 */
final class CD067 extends Regel<AangevraagdProduct> {

    CD067() {
        super("CD067");
    }

    @Override
    protected void toets(AangevraagdProduct product, Melder meld) {
        Verwijzer verwijzer = product.verwijzer();
        if (Verwijzers.isZorgverlener(verwijzer) && !verwijzer.zorgverlenerCode() && !verwijzer.naam()) {
            meld.meld(product.plaats().element("Verwijzer/Naam"), uitleg("type", verwijzer.type()));
        }
    }
}
