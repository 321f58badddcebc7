package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.NieuwProduct;
import nl.berichtenstraat.bericht.Standaard;

/**
 * TR410: two new products of one message for the same product, in the sense of {@link GeenOverlap}, do not overlap.
 * Level 2, retourcode 0001. Class NieuwProduct of 317.
 */
final class TR410 extends GeenOverlap<NieuwProduct> {

    TR410() {
        this(Standaard.ONZE);
    }

    TR410(Standaard standaard) {
        super("TR410", standaard);
    }
}
