package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;

/**
 * CS343: with unit 14, 16, 83 or 84 and a ToewijzingEinddatum after 2020-12-31 or absent, Frequentie is 2, 4 or 6
 * (D33). Level 2, retourcode 0001. Element AangevraagdProduct.Omvang of 315.
 */
final class CS343 extends FrequentieBijEenheid<AangevraagdProduct> {

    CS343() {
        super("CS343");
    }
}
