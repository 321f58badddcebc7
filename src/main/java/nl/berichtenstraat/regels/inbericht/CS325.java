package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;

/**
 * CS325: an amount of 0 has DebetCredit D. Level 2, retourcode 0001. Elements TotaalIngediendBedrag (323, 325),
 * TotaalToegekendBedrag (325) and Prestatie.IngediendBedrag (323, 325).
 */
final class CS325 extends Regel<Bedragveld> {

    CS325() {
        super("CS325");
    }

    @Override
    protected void toets(Bedragveld veld, Melder meld) {
        if (veld.bedrag().cent() == 0 && veld.bedrag().isCredit()) {
            meld.meld(veld.plaats(), uitleg("element", veld.naam()));
        }
    }
}
