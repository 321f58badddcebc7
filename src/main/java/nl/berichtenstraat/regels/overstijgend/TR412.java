package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * Omvang is absent when the assignment has a product without code (level 3, 9412; without a product TR375 speaks, D07)
 * and the record ends after 2020 or runs on (D39).
 */
final class TR412 extends Regel<Wijziging> {

    TR412() {
        super("TR412", Controleniveau.BERICHTOVERSTIJGEND, "9412");
    }

    @Override
    protected void toets(Wijziging wijziging, Melder meld) {
        boolean aspecifiek = wijziging.toewijzing().product().isPresent()
                && !wijziging.toewijzing().heeftProductcode();
        if (aspecifiek
                && wijziging.gewenst().looptNa2020()
                && wijziging.gewenst().omvang().isPresent()) {
            meld.meld(wijziging.plaats("Omvang"), uitleg("nummer", wijziging.nummer()));
        }
    }
}
