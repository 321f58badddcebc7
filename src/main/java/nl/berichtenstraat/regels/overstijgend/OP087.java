package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Toewijzingenbeeld;

/**
 * A 301 holds all assignments of the client with the aanbieder that are current on its Dagtekening (level 3, signals);
 * one that was fixed later is not to be expected in a message that came late (OP080).
 */
final class OP087 extends Regel<Toewijzingenbeeld> {

    OP087() {
        super("OP087", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Toewijzingenbeeld beeld, Melder meld) {
        LocalDate dagtekening = beeld.bericht().kop().dagtekening();
        Set<Long> genoemd = beeld.bericht().producten().stream()
                .map(ToegewezenProduct::toewijzingNummer)
                .collect(Collectors.toSet());
        List<String> vergeten = beeld.bekend().stream()
                .filter(toewijzing -> toewijzing.isActueel(dagtekening))
                .filter(toewijzing ->
                        !toewijzing.toewijzingsmoment().toLocalDate().isAfter(dagtekening))
                .map(ToegewezenProduct::toewijzingNummer)
                .filter(nummer -> !genoemd.contains(nummer))
                .map(String::valueOf)
                .toList();
        if (!vergeten.isEmpty()) {
            meld.meld(beeld.bericht().client().plaats(), uitleg("nummers", String.join(", ", vergeten)));
        }
    }
}
