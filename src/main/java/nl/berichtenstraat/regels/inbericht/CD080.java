package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.ToegewezenProduct;

/**
 * CD080: Omvang is absent when Product.Code is absent and Einddatum is after 2020-12-31 or absent; without a Product
 * there is no code either. Level 2, retourcode 0001. Element ToegewezenProduct.Omvang of 301.
 */
final class CD080 extends OmvangAlleenMetCode<ToegewezenProduct> {

    CD080() {
        super("CD080");
    }
}
