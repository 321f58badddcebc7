package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * The product period does not end after the assignment (level 3, 9308).
 */
final class TR308 extends Regel<Toegewezenprestatie> {

    TR308() {
        super("TR308", Controleniveau.BERICHTOVERSTIJGEND, "9308");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        LocalDate eind = regel.prestatie().periode().eind();
        regel.toewijzing()
                .einddatum()
                .filter(eind::isAfter)
                .ifPresent(einddatum -> meld.meld(
                        regel.plaats("ProductPeriode/Einddatum"),
                        uitleg("eind", Tekst.datum(eind), "einddatum", Tekst.datum(einddatum))));
    }
}
