package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.Standaard;

/**
 * TR386: two requested products of one message for the same product, in the sense of {@link GeenOverlap}, do not
 * overlap. Level 2, retourcode 0001. Class AangevraagdProduct of 315.
 */
final class TR386 extends GeenOverlap<AangevraagdProduct> {

    TR386() {
        this(Standaard.ONZE);
    }

    TR386(Standaard standaard) {
        super("TR386", standaard);
    }
}
