package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * ToewijzingNummer refers to a current assignment of this client with this aanbieder. Two rules say this, each about
 * its own record of a 317.
 */
abstract class ActueleToewijzing extends Regel<Genoemd> {

    ActueleToewijzing(String code, String retourcode) {
        super(code, Controleniveau.BERICHTOVERSTIJGEND, retourcode);
    }

    @Override
    protected final void toets(Genoemd genoemd, Melder meld) {
        if (genoemd.actueel().isEmpty()) {
            meld.meld(
                    genoemd.record().element("ToewijzingNummer"),
                    uitleg("nummer", String.valueOf(genoemd.toewijzingNummer())));
        }
    }
}
