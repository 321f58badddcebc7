package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/**
 * A new version of an assignment changes its size only when that is a volume for the whole term (frequency 6); another
 * size takes a new assignment (level 3, signals; OP033x1, OP257). Number, product and start date are left to TR332.
 */
final class IV066 extends Regel<Toewijzingsbeeld> {

    IV066() {
        super("IV066", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Toewijzingsbeeld beeld, Melder meld) {
        ToegewezenProduct nieuw = beeld.product();
        beeld.bekend()
                .map(Toewijzing::inhoud)
                .filter(eerder -> !eerder.omvang().equals(nieuw.omvang()))
                .filter(eerder -> !(isTotaal(eerder) && isTotaal(nieuw)))
                .ifPresent(eerder -> meld.meld(
                        nieuw.plaats().element("Omvang"),
                        uitleg(
                                "nummer", String.valueOf(nieuw.toewijzingNummer()),
                                "omvang", Woorden.omvang(nieuw.omvang()),
                                "eerder", Woorden.omvang(eerder.omvang()))));
    }

    private static boolean isTotaal(ToegewezenProduct product) {
        return product.omvang().filter(Omvang::isTotaal).isPresent();
    }
}
