package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.regels.Regel;

/**
 * CD085: RedenAfwijzingVerzoek is filled when VerzoekAntwoord is 1 (rejected). Level 2, retourcode 0001. Element
 * Antwoord.RedenAfwijzingVerzoek of 319.
 */
final class CD085 extends Regel<Antwoordbericht> {

    CD085() {
        super("CD085");
    }

    @Override
    protected void toets(Antwoordbericht antwoord, Melder meld) {
        if (antwoord.verzoekAntwoord().equals("1") && antwoord.redenAfwijzing().isEmpty()) {
            meld.meld(antwoord.plaats().element("RedenAfwijzingVerzoek"), uitleg());
        }
    }
}
