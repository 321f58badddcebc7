package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Verzoekbesluit;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * An earlier answer to the same request had VerzoekAntwoord 2: after a rejection nothing follows (level 3, 9365).
 */
final class TR365 extends Regel<BeantwoordVerzoek> {

    TR365() {
        super("TR365", Controleniveau.BERICHTOVERSTIJGEND, "9365");
    }

    @Override
    protected void toets(BeantwoordVerzoek beantwoord, Melder meld) {
        if (beantwoord.verzoek().besluiten().contains(Verzoekbesluit.AFGEWEZEN)) {
            meld.meld(
                    beantwoord.antwoord().plaats().element("VerzoekAntwoord"),
                    uitleg("referentie", beantwoord.antwoord().referentieAanbieder()));
        }
    }
}
