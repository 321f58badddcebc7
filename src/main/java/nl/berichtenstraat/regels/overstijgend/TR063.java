package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * A deletion (StatusAanlevering 3) needs an accepted record with the same key (level 3, 9063).
 */
final class TR063 extends Regel<Leveringsbeeld<? extends Leveringsmelding>> {

    TR063() {
        super("TR063", Controleniveau.BERICHTOVERSTIJGEND, "9063");
    }

    @Override
    protected void toets(Leveringsbeeld<? extends Leveringsmelding> beeld, Melder meld) {
        if (!Leveringen.sleutelBekend(beeld)) {
            meld.meld(
                    beeld.melding().plaats().element("StatusAanlevering"),
                    uitleg("gegevens", Leveringen.sleutel(beeld.melding())));
        }
    }
}
