package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.ToegewezenProduct;

/**
 * TR302: two assignments of one message for the same product, in the sense of {@link GeenOverlap}, do not overlap;
 * removed ones (RedenWijziging 13 or 01 with Einddatum equal to Ingangsdatum) are left out. Level 2, retourcode
 * 0001. Class ToegewezenProduct of 301.
 */
final class TR302 extends GeenOverlap<ToegewezenProduct> {

    TR302() {
        this(Standaard.ONZE);
    }

    TR302(Standaard standaard) {
        super("TR302", standaard);
    }

    @Override
    boolean telt(ToegewezenProduct product) {
        return !product.isVerwijderd();
    }
}
