package nl.berichtenstraat.regels.overstijgend;

import java.time.YearMonth;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Declaratiebeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Claims follow each other by calendar month (level 3, 8214). The receiver cannot know in which months care was delivered,
 * and a second claim for the latest month is allowed: only a month before the latest accepted one fails (D08).
 */
final class TR318 extends Regel<Declaratiebeeld> {

    TR318() {
        super("TR318", Controleniveau.BERICHTOVERSTIJGEND, "8214");
    }

    @Override
    protected void toets(Declaratiebeeld beeld, Melder meld) {
        YearMonth maand = beeld.declaratie().periode().beginmaand();
        beeld.laatsteMaand()
                .filter(maand::isBefore)
                .ifPresent(laatste -> meld.meld(
                        beeld.declaratie().plaats().element("DeclaratiePeriode"),
                        uitleg("maand", Tekst.maand(maand), "laatste", Tekst.maand(laatste))));
    }
}
