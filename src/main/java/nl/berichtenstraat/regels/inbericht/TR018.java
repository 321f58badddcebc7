package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR018: Einddatum of a StopProduct is on or after its Begindatum. Level 2, retourcode 0001. Element
 * StopProduct.Einddatum of 307.
 */
final class TR018 extends Regel<StopProduct> {

    TR018() {
        super("TR018");
    }

    @Override
    protected void toets(StopProduct stop, Melder meld) {
        if (stop.einddatum().isBefore(stop.begindatum())) {
            meld.meld(
                    stop.plaats().element("Einddatum"),
                    uitleg("eind", Tekst.datum(stop.einddatum()), "begin", Tekst.datum(stop.begindatum())));
        }
    }
}
