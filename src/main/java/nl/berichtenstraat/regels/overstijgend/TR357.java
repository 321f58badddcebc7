package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A change that does not start after Dagtekening starts with the assignment itself: it covers the whole term (level 3,
 * 9357).
 */
final class TR357 extends Regel<Wijziging> {

    TR357() {
        super("TR357", Controleniveau.BERICHTOVERSTIJGEND, "9357");
    }

    @Override
    protected void toets(Wijziging wijziging, Melder meld) {
        LocalDate gewenst = wijziging.gewenst().ingangsdatum();
        LocalDate ingangsdatum = wijziging.toewijzing().ingangsdatum();
        if (!gewenst.isAfter(wijziging.dagtekening()) && !gewenst.equals(ingangsdatum)) {
            meld.meld(
                    wijziging.plaats("GewensteIngangsdatum"),
                    uitleg(
                            "gewenst", Tekst.datum(gewenst),
                            "dagtekening", Tekst.datum(wijziging.dagtekening()),
                            "nummer", wijziging.nummer(),
                            "ingangsdatum", Tekst.datum(ingangsdatum)));
        }
    }
}
