package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A start is only sent when the assigned product has no current one: a start that is not deleted and for which no stop
 * was sent (level 3, 9326, D37).
 */
final class TR326 extends Regel<Leveringsbeeld<StartProduct>> {

    TR326() {
        super("TR326", Controleniveau.BERICHTOVERSTIJGEND, "9326");
    }

    @Override
    protected void toets(Leveringsbeeld<StartProduct> beeld, Melder meld) {
        beeld.verloop().starts().stream()
                .filter(eerder -> Leveringen.zelfdeToewijzing(eerder, beeld.melding()))
                .filter(eerder -> Leveringen.loopt(eerder, beeld.verloop()))
                .findFirst()
                .ifPresent(eerder ->
                        meld.meld(beeld.melding().plaats(), uitleg("begin", Tekst.datum(eerder.begindatum()))));
    }
}
