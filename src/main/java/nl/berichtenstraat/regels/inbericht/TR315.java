package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;

/**
 * TR315: a VorigReferentieNummer occurs once in a message. Level 2, retourcode 0001. Element
 * Prestatie.ProductReferentie.VorigReferentieNummer of 323.
 */
final class TR315 extends Regel<Terugblik> {

    TR315() {
        super("TR315");
    }

    @Override
    protected void toets(Terugblik regel, Melder meld) {
        if (regel.vorigeEerder()) {
            meld.meld(regel.plaatsVorige(), uitleg("vorige", regel.vorigeTekst()));
        }
    }
}
