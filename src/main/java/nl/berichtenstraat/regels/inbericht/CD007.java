package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.Toewijzingsbericht.Communicatie;
import nl.berichtenstraat.regels.Regel;

/**
 * CD007: Taal is filled exactly when Vorm is 1 (language interpreter). Level 2, retourcode 0001. Element
 * Client.Communicatie.Taal of 301.
 */
final class CD007 extends Regel<Toewijzingsbericht> {

    CD007() {
        super("CD007");
    }

    @Override
    protected void toets(Toewijzingsbericht bericht, Melder meld) {
        bericht.communicatie()
                .filter(c -> c.vorm().equals("1") != c.taal())
                .ifPresent(c -> meld.meld(bericht.client().plaats().element("Communicatie/Taal"), tekst(c)));
    }

    private String tekst(Communicatie communicatie) {
        return communicatie.taal() ? uitlegBij("andere-vorm", "vorm", communicatie.vorm()) : uitlegBij("zonder-taal");
    }
}
