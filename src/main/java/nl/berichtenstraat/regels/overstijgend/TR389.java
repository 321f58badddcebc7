package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * No debit line for the same assignment, product period, category and code stands unreversed (level 3, 9389).
 */
final class TR389 extends Regel<Prestatiebeeld> {

    TR389() {
        super("TR389", Controleniveau.BERICHTOVERSTIJGEND, "9389");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        beeld.openDebet()
                .ifPresent(referentie -> meld.meld(
                        beeld.prestatie().plaats(),
                        "Voor toewijzing " + beeld.prestatie().toewijzingNummer() + ", product "
                                + beeld.prestatie().productCategorie() + " "
                                + beeld.prestatie().productCode() + " en productperiode "
                                + Woorden.periode(beeld.prestatie().periode()) + " is regel " + referentie
                                + " al toegekend. Crediteer eerst die regel; dat mag in hetzelfde bericht."));
    }
}
