package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A next stop of the same delivery does not end before the stop that stands (level 3, 9414).
 */
final class TR414 extends Regel<Leveringsbeeld<StopProduct>> {

    TR414() {
        super("TR414", Controleniveau.BERICHTOVERSTIJGEND, "9414");
    }

    @Override
    protected void toets(Leveringsbeeld<StopProduct> beeld, Melder meld) {
        LocalDate einddatum = beeld.melding().einddatum();
        Leveringen.eerdereStops(beeld)
                .filter(eerder -> einddatum.isBefore(eerder.einddatum()))
                .findFirst()
                .ifPresent(eerder -> meld.meld(
                        beeld.melding().plaats().element("Einddatum"),
                        uitleg("eind", Tekst.datum(einddatum), "eerder", Tekst.datum(eerder.einddatum()))));
    }
}
