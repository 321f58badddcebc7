package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * ProductCode is that of the assignment, when it has one (level 3, 9340).
 */
final class TR340 extends Regel<Toegewezenprestatie> {

    TR340() {
        super("TR340", Controleniveau.BERICHTOVERSTIJGEND, "9340");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        String code = regel.prestatie().productCode();
        regel.toewijzing()
                .product()
                .flatMap(Product::code)
                .filter(toegewezen -> !toegewezen.equals(code))
                .ifPresent(toegewezen ->
                        meld.meld(regel.plaats("ProductCode"), uitleg("code", code, "toegewezen", toegewezen)));
    }
}
