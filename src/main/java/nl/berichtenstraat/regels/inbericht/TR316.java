package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;

/**
 * TR316: no VorigReferentieNummer equals the ReferentieNummer of another line in the message, whichever of the two
 * stands first: a line is not reversed in the message that introduces it. Level 2, retourcode 0001. Element
 * Prestatie.ProductReferentie.VorigReferentieNummer of 323.
 */
final class TR316 extends Regel<Terugblik> {

    TR316() {
        super("TR316");
    }

    @Override
    protected void toets(Terugblik regel, Melder meld) {
        if (regel.vorigeHierIngediend()) {
            meld.meld(regel.plaatsVorige(), uitlegBij("vorige-hier", "vorige", regel.vorigeTekst()));
        }
        if (regel.hierAlGecrediteerd()) {
            meld.meld(
                    regel.plaatsReferentie(),
                    uitlegBij(
                            "al-gecrediteerd",
                            "referentie",
                            regel.regel().prestatie().referentieNummer()));
        }
    }
}
