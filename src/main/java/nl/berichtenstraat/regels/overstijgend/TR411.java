package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * Omvang is filled when the assignment has a product code (level 3, 9411).
 */
final class TR411 extends Regel<Wijziging> {

    TR411() {
        super("TR411", Controleniveau.BERICHTOVERSTIJGEND, "9411");
    }

    @Override
    protected void toets(Wijziging wijziging, Melder meld) {
        if (wijziging.toewijzing().heeftProductcode()
                && wijziging.gewenst().omvang().isEmpty()) {
            String code =
                    wijziging.toewijzing().product().flatMap(Product::code).orElseThrow();
            meld.meld(wijziging.plaats("Omvang"), uitleg("nummer", wijziging.nummer(), "code", code));
        }
    }
}
