package nl.berichtenstraat.regels.inbericht;

import java.time.YearMonth;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CS337: a product period begins and ends in the same calendar month. Level 2, retourcode 0001. Element
 * Prestatie.ProductPeriode of 323.
 */
final class CS337 extends Regel<Regelinbericht> {

    CS337() {
        super("CS337");
    }

    @Override
    protected void toets(Regelinbericht regel, Melder meld) {
        Periode periode = regel.prestatie().periode();
        if (!periode.beginmaand().equals(YearMonth.from(periode.eind()))) {
            meld.meld(regel.plaats().element("ProductPeriode"), uitleg("periode", Tekst.periode(periode)));
        }
    }
}
