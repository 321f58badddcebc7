package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Verzoekstatus;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * No answer follows once an assignment with the same ReferentieAanbieder was sent (level 3, 9359).
 */
final class TR359 extends Regel<BeantwoordVerzoek> {

    TR359() {
        super("TR359", Controleniveau.BERICHTOVERSTIJGEND, "9359");
    }

    @Override
    protected void toets(BeantwoordVerzoek beantwoord, Melder meld) {
        if (beantwoord.verzoek().status() == Verzoekstatus.GEHONOREERD) {
            meld.meld(
                    beantwoord.antwoord().plaats().element("ReferentieAanbieder"),
                    uitleg("referentie", beantwoord.antwoord().referentieAanbieder()));
        }
    }
}
