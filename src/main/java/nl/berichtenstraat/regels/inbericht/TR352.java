package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.regels.Regel;

/**
 * TR352: a verzoek names at least one OngewijzigdProduct or TeWijzigenProduct: it starts from at least one current
 * assignment. Level 2, retourcode 0001. Class Verzoek of 317.
 */
final class TR352 extends Regel<VerzoekOmWijziging> {

    TR352() {
        super("TR352");
    }

    @Override
    protected void toets(VerzoekOmWijziging verzoek, Melder meld) {
        if (verzoek.ongewijzigd().isEmpty() && verzoek.teWijzigen().isEmpty()) {
            meld.meld(verzoek.verzoek(), uitleg());
        }
    }
}
