package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.regels.Regel;

/**
 * TR353: a verzoek names at least one TeWijzigenProduct or NieuwProduct: otherwise nothing would change. Level 2,
 * retourcode 0001. Class Verzoek of 317.
 */
final class TR353 extends Regel<VerzoekOmWijziging> {

    TR353() {
        super("TR353");
    }

    @Override
    protected void toets(VerzoekOmWijziging verzoek, Melder meld) {
        if (verzoek.teWijzigen().isEmpty() && verzoek.nieuw().isEmpty()) {
            meld.meld(verzoek.verzoek(), uitleg());
        }
    }
}
