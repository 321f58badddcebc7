package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;

/**
 * CD095: Omvang is absent when Product.Code is absent and ToewijzingEinddatum is after 2020-12-31 or absent; without
 * a Product there is no code either. Level 2, retourcode 0001. Element AangevraagdProduct.Omvang of 315.
 */
final class CD095 extends OmvangAlleenMetCode<AangevraagdProduct> {

    CD095() {
        super("CD095");
    }
}
