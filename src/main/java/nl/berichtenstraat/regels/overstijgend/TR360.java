package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * VerzoekAntwoord 2 (under investigation) is the first answer to a request (level 3, 9360).
 */
final class TR360 extends Regel<BeantwoordVerzoek> {

    TR360() {
        super("TR360", Controleniveau.BERICHTOVERSTIJGEND, "9360");
    }

    @Override
    protected void toets(BeantwoordVerzoek beantwoord, Melder meld) {
        if (beantwoord.antwoord().isInOnderzoek() && beantwoord.verzoek().isBeantwoord()) {
            meld.meld(
                    beantwoord.antwoord().plaats().element("VerzoekAntwoord"),
                    uitleg("referentie", beantwoord.antwoord().referentieAanbieder()));
        }
    }
}
