package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * After a temporary stop (reason 20) the next stop of the same delivery has another reason (level 3, 9413, D26).
 */
final class TR413 extends Regel<Leveringsbeeld<StopProduct>> {

    TR413() {
        super("TR413", Controleniveau.BERICHTOVERSTIJGEND, "9413");
    }

    @Override
    protected void toets(Leveringsbeeld<StopProduct> beeld, Melder meld) {
        if (beeld.melding().isTijdelijk()) {
            Leveringen.eerdereStops(beeld)
                    .filter(StopProduct::isTijdelijk)
                    .findFirst()
                    .ifPresent(eerder -> meld.meld(
                            beeld.melding().plaats().element("RedenBeeindiging"),
                            uitleg("eind", Tekst.datum(eerder.einddatum()))));
        }
    }
}
