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
                        uitleg(
                                "toewijzing", beeld.prestatie().toewijzingNummer(),
                                "categorie", beeld.prestatie().productCategorie(),
                                "code", beeld.prestatie().productCode(),
                                "periode", Woorden.periode(beeld.prestatie().periode()),
                                "referentie", referentie)));
    }
}
