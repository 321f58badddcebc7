package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.NieuwProduct;

/**
 * CD096: Omvang is absent when Product.Code is absent and Einddatum is after 2020-12-31 or absent; without a Product
 * there is no code either. Level 2, retourcode 0001. Element NieuwProduct.Omvang of 317.
 */
final class CD096 extends OmvangAlleenMetCode<NieuwProduct> {

    CD096() {
        super("CD096");
    }
}
