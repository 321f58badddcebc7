package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A change of budget, or of a volume for the whole term (frequency 6), starts with the assignment itself (level 3,
 * 9373).
 */
final class TR373 extends Regel<Wijziging> {

    TR373() {
        super("TR373", Controleniveau.BERICHTOVERSTIJGEND, "9373");
    }

    @Override
    protected void toets(Wijziging wijziging, Melder meld) {
        LocalDate gewenst = wijziging.gewenst().ingangsdatum();
        LocalDate ingangsdatum = wijziging.toewijzing().ingangsdatum();
        boolean geheleLooptijd = wijziging.wijzigtBudget() || wijziging.wijzigtTotaalvolume();
        if (geheleLooptijd && !gewenst.equals(ingangsdatum)) {
            meld.meld(
                    wijziging.plaats("GewensteIngangsdatum"),
                    uitlegBij(
                            wijziging.wijzigtBudget() ? "budget" : "totaalvolume",
                            "nummer",
                            wijziging.nummer(),
                            "gewenst",
                            Tekst.datum(gewenst),
                            "ingangsdatum",
                            Tekst.datum(ingangsdatum)));
        }
    }
}
