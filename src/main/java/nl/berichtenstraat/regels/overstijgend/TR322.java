package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * The net volume of all lines ever granted on the assignment, with this one, fits the assigned volume over the whole term
 * (level 3, 9322, IV077). Credits go first, then lines in order; each line that would cross the ceiling fails (D17).
 */
final class TR322 extends Regel<Toegewezenprestatie> {

    TR322() {
        super("TR322", Controleniveau.BERICHTOVERSTIJGEND, "9322");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        Eenheid eenheid = regel.prestatie().eenheid();
        long eerder = regel.beeld().geclaimdVolume();
        long samen = eerder + regel.prestatie().volume();
        Volumeplafond.overToewijzing(regel.toewijzing(), eenheid, regel.declaratiemaand())
                .filter(plafond -> samen > plafond.maximum())
                .ifPresent(plafond -> meld.meld(
                        regel.plaats("GeleverdVolume"),
                        uitleg(
                                "eerder", Woorden.volume(eerder, eenheid),
                                "samen", Woorden.volume(samen, eenheid),
                                "berekening", plafond.berekening(),
                                "verschil", Woorden.volume(samen - plafond.maximum(), eenheid),
                                "over", Woorden.volume(Math.max(0, plafond.maximum() - eerder), eenheid))));
    }
}
