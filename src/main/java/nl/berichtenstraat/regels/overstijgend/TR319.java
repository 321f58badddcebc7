package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * The product period lies in the month of the declaration or an earlier one (level 3, 9319).
 */
final class TR319 extends Regel<Prestatiebeeld> {

    TR319() {
        super("TR319", Controleniveau.BERICHTOVERSTIJGEND, "9319");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        Periode periode = beeld.prestatie().periode();
        Periode declaratieperiode = beeld.declaratie().periode();
        if (periode.eind().isAfter(declaratieperiode.eind())) {
            meld.meld(
                    beeld.prestatie().plaats().element("ProductPeriode"),
                    uitleg(
                            "periode", Woorden.periode(periode),
                            "declaratieperiode", Woorden.periode(declaratieperiode)));
        }
    }
}
