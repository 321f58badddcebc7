package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.regels.Regel;

/**
 * CD086: RedenAfwijzingVerzoek is absent when VerzoekAntwoord is 2 (under investigation). Level 2, retourcode 0001.
 * Element Antwoord.RedenAfwijzingVerzoek of 319.
 */
final class CD086 extends Regel<Antwoordbericht> {

    CD086() {
        super("CD086");
    }

    @Override
    protected void toets(Antwoordbericht antwoord, Melder meld) {
        if (antwoord.verzoekAntwoord().equals("2") && antwoord.redenAfwijzing().isPresent()) {
            meld.meld(
                    antwoord.plaats().element("RedenAfwijzingVerzoek"),
                    uitleg("reden", antwoord.redenAfwijzing().get()));
        }
    }
}
