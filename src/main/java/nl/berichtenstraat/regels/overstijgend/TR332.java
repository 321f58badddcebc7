package nl.berichtenstraat.regels.overstijgend;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Toewijzingsbeeld;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/**
 * A ToewijzingNummer identifies one assignment: it may not be known for another client, aanbieder, product or start date
 * (level 3, 9332).
 */
final class TR332 extends Regel<Toewijzingsbeeld> {

    TR332() {
        super("TR332", Controleniveau.BERICHTOVERSTIJGEND, "9332");
    }

    @Override
    protected void toets(Toewijzingsbeeld beeld, Melder meld) {
        beeld.bekend()
                .map(bekend -> verschillen(beeld, bekend))
                .filter(lijst -> !lijst.isEmpty())
                .ifPresent(lijst -> meld.meld(
                        beeld.product().plaats().element("ToewijzingNummer"),
                        uitleg(
                                "nummer", beeld.product().toewijzingNummer(),
                                "verschillen", String.join(" en ", lijst))));
    }

    /** Whether the number is known already for something else than this assignment. */
    static boolean isVanIetsAnders(Toewijzingsbeeld beeld) {
        return beeld.bekend()
                .filter(bekend -> !verschillen(beeld, bekend).isEmpty())
                .isPresent();
    }

    private static List<String> verschillen(Toewijzingsbeeld beeld, Toewijzing bekend) {
        ToegewezenProduct nieuw = beeld.product();
        ToegewezenProduct eerder = bekend.inhoud();
        List<String> verschillen = new ArrayList<>();
        if (!bekend.client().equals(beeld.client())) {
            verschillen.add(Uitlegsjablonen.deel("andere-client"));
        }
        if (!bekend.aanbieder().equals(beeld.kop().aanbieder())) {
            verschillen.add(Uitlegsjablonen.deel("andere-aanbieder"));
        }
        if (!eerder.product().equals(nieuw.product())) {
            verschillen.add(Uitlegsjablonen.deel(
                    "ander-product", "eerder", Tekst.product(eerder.product()), "nu", Tekst.product(nieuw.product())));
        }
        if (!eerder.ingangsdatum().equals(nieuw.ingangsdatum())) {
            verschillen.add(Uitlegsjablonen.deel(
                    "andere-ingangsdatum",
                    "eerder",
                    Tekst.datum(eerder.ingangsdatum()),
                    "nu",
                    Tekst.datum(nieuw.ingangsdatum())));
        }
        return verschillen;
    }
}
