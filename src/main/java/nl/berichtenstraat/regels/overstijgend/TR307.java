package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * The product period does not begin before the assignment (level 3, 9307).
 */
final class TR307 extends Regel<Toegewezenprestatie> {

    TR307() {
        super("TR307", Controleniveau.BERICHTOVERSTIJGEND, "9307");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        LocalDate begin = regel.prestatie().periode().begin();
        LocalDate ingangsdatum = regel.toewijzing().ingangsdatum();
        if (begin.isBefore(ingangsdatum)) {
            meld.meld(
                    regel.plaats("ProductPeriode/Begindatum"),
                    uitleg("begin", Tekst.datum(begin), "ingangsdatum", Tekst.datum(ingangsdatum)));
        }
    }
}
