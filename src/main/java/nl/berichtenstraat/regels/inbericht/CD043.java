package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.regels.Regel;

/**
 * CD043: BeschikkingIngangsdatum is filled exactly when BeschikkingNummer is. Level 2, retourcode 0001. Element
 * AangevraagdProduct.BeschikkingIngangsdatum of 315.
 */
final class CD043 extends Regel<AangevraagdProduct> {

    private static final String DATUM_ONTBREEKT =
            "Het BeschikkingNummer is ingevuld, maar de BeschikkingIngangsdatum niet. Vul de datum in.";
    private static final String NUMMER_ONTBREEKT = "De BeschikkingIngangsdatum is ingevuld, maar het"
            + " BeschikkingNummer niet. Vul het nummer in, of laat de datum weg.";

    CD043() {
        super("CD043");
    }

    @Override
    protected void toets(AangevraagdProduct product, Melder meld) {
        boolean nummer = product.beschikkingNummer().isPresent();
        if (nummer != product.beschikkingIngangsdatum().isPresent()) {
            meld.meld(product.plaats().element("BeschikkingIngangsdatum"), nummer ? DATUM_ONTBREEKT : NUMMER_ONTBREEKT);
        }
    }
}
