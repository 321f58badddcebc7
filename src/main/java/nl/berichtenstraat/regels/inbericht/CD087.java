package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CD087: ProductTarief is filled exactly when Eenheid is not 83 (euros). Level 2, retourcode 0001. Element
 * Prestatie.ProductTarief of 323.
 */
final class CD087 extends Regel<Regelinbericht> {

    CD087() {
        super("CD087");
    }

    @Override
    protected void toets(Regelinbericht regel, Melder meld) {
        boolean inEuro = regel.prestatie().eenheid() == Eenheid.EURO;
        if (inEuro == regel.prestatie().tarief().isPresent()) {
            meld.meld(regel.plaats().element("ProductTarief"), inEuro ? uitlegBij("euro") : zonderTarief(regel));
        }
    }

    private String zonderTarief(Regelinbericht regel) {
        return uitlegBij(
                "zonder-tarief", "eenheid", Tekst.eenheid(regel.prestatie().eenheid()));
    }
}
