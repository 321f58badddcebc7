package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * Omvang is absent when the assignment has no product at all (level 3, 9375; of a product without code TR412 speaks,
 * D07) and the record ends after 2020 or runs on (D39).
 */
final class TR375 extends Regel<Wijziging> {

    TR375() {
        super("TR375", Controleniveau.BERICHTOVERSTIJGEND, "9375");
    }

    @Override
    protected void toets(Wijziging wijziging, Melder meld) {
        boolean generiek = wijziging.toewijzing().product().isEmpty();
        if (generiek
                && wijziging.gewenst().looptNa2020()
                && wijziging.gewenst().omvang().isPresent()) {
            meld.meld(wijziging.plaats("Omvang"), uitleg("nummer", wijziging.nummer()));
        }
    }
}
