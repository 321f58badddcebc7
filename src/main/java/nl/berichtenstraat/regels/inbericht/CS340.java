package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CS340: DeclaratiePeriode is exactly one calendar month. Level 2, retourcode 0001. Element
 * Declaratie.DeclaratiePeriode of 323.
 */
final class CS340 extends Regel<Declaratie> {

    CS340() {
        super("CS340");
    }

    @Override
    protected void toets(Declaratie declaratie, Melder meld) {
        Periode periode = declaratie.periode();
        if (!periode.equals(Periode.van(periode.beginmaand()))) {
            meld.meld(declaratie.plaats().element("DeclaratiePeriode"), uitleg("periode", Tekst.periode(periode)));
        }
    }
}
