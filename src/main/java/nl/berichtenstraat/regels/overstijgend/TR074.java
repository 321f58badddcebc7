package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * The key of a new record (StatusAanlevering 1) is not in use by an accepted, undeleted record (level 3, 9074).
 */
final class TR074 extends Regel<Leveringsbeeld<? extends Leveringsmelding>> {

    TR074() {
        super("TR074", Controleniveau.BERICHTOVERSTIJGEND, "9074");
    }

    @Override
    protected void toets(Leveringsbeeld<? extends Leveringsmelding> beeld, Melder meld) {
        if (Leveringen.sleutelBekend(beeld)) {
            meld.meld(beeld.melding().plaats(), uitleg("gegevens", Leveringen.sleutel(beeld.melding())));
        }
    }
}
