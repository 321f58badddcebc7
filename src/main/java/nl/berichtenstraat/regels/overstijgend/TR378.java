package nl.berichtenstraat.regels.overstijgend;

import java.util.stream.Collectors;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * The gemeentecode stands in the national division on the start date of the assignment concerned (level 4, S300). With
 * several assignments one of them suffices, or today (D31).
 */
final class TR378 extends Regel<Kopbeeld> {

    TR378() {
        super("TR378", Controleniveau.EXTERNE_BRON, "S300");
    }

    @Override
    protected void toets(Kopbeeld beeld, Melder meld) {
        String code = beeld.kop().gemeente().code();
        if (beeld.gemeentePeildata().stream()
                .noneMatch(dag -> beeld.gemeentelijst().bestaat(code, dag))) {
            String element = beeld.kop().soort().afzenderIsGemeente() ? "Afzender" : "Ontvanger";
            meld.meld(beeld.kop().plaats().element(element), uitleg("code", code, "dagen", peildata(beeld)));
        }
    }

    private static String peildata(Kopbeeld beeld) {
        return beeld.gemeentePeildata().stream().distinct().map(Tekst::datum).collect(Collectors.joining(" of "));
    }
}
