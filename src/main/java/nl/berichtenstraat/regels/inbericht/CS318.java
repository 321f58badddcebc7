package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;

/**
 * CS318: NaamGebruik of the client is not 6 (non-natural person); a contact person may have it (D16). Level 2,
 * retourcode 0001. Element Client.Naam.NaamGebruik of 301.
 */
final class CS318 extends Regel<Naamveld> {

    CS318() {
        super("CS318");
    }

    @Override
    protected void toets(Naamveld naam, Melder meld) {
        if (naam.gegevens().naamGebruik().equals("6")) {
            meld.meld(naam.plaats(), uitleg());
        }
    }
}
