package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A start is not deleted while a stop for it exists (level 3, 9071).
 */
final class TR071 extends Regel<Leveringsbeeld<StartProduct>> {

    TR071() {
        super("TR071", Controleniveau.BERICHTOVERSTIJGEND, "9071");
    }

    @Override
    protected void toets(Leveringsbeeld<StartProduct> beeld, Melder meld) {
        beeld.verloop().stops().stream()
                .filter(stop -> Leveringen.sluit(stop, beeld.melding()))
                .findFirst()
                .ifPresent(stop -> meld.meld(
                        beeld.melding().plaats().element("StatusAanlevering"),
                        uitleg("eind", Tekst.datum(stop.einddatum()))));
    }
}
