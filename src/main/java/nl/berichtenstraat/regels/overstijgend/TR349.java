package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Wijzigingsbeeld;

/**
 * Every current assignment of the client with this aanbieder stands in the request, as unchanged or to be changed
 * (level 3, 9349; D23).
 */
final class TR349 extends Regel<Wijzigingsbeeld> {

    TR349() {
        super("TR349", Controleniveau.BERICHTOVERSTIJGEND, "9349");
    }

    @Override
    protected void toets(Wijzigingsbeeld beeld, Melder meld) {
        Set<Long> genoemd = beeld.verzoek().toewijzingNummers();
        List<Long> vergeten = beeld.actueel().stream()
                .map(ToegewezenProduct::toewijzingNummer)
                .filter(nummer -> !genoemd.contains(nummer))
                .toList();
        if (!vergeten.isEmpty()) {
            String nummers = vergeten.stream().map(String::valueOf).collect(Collectors.joining(", "));
            meld.meld(beeld.verzoek().verzoek(), uitleg("nummers", nummers));
        }
    }
}
