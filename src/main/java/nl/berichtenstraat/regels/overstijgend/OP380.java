package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Toewijzingenbeeld;

/**
 * An extension moves the end date of the assignment: no new number for the same product in the same size that begins
 * when a known one ends, unless the size is for the whole term (frequency 6) or the end has passed (level 3, signals).
 */
final class OP380 extends Regel<Toewijzingenbeeld> {

    OP380() {
        super("OP380", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Toewijzingenbeeld beeld, Melder meld) {
        LocalDate dagtekening = beeld.bericht().kop().dagtekening();
        beeld.bericht().producten().stream()
                .filter(product -> beeld.bekend(product.toewijzingNummer()).isEmpty())
                .filter(product -> product.omvang().filter(Omvang::isTotaal).isEmpty())
                .forEach(product -> verlengt(beeld, product, dagtekening)
                        .ifPresent(eerder -> meld.meld(
                                product.plaats().element("ToewijzingNummer"),
                                uitleg(
                                        "nummer", String.valueOf(product.toewijzingNummer()),
                                        "eerder", String.valueOf(eerder.toewijzingNummer()),
                                        "einddatum",
                                                Tekst.datum(eerder.looptijd().eind())))));
    }

    private static Optional<ToegewezenProduct> verlengt(
            Toewijzingenbeeld beeld, ToegewezenProduct product, LocalDate dagtekening) {
        return beeld.bekend().stream()
                .filter(eerder -> eerder.isActueel(dagtekening))
                .filter(eerder -> eerder.einddatum()
                        .map(eind -> eind.plusDays(1))
                        .filter(product.ingangsdatum()::equals)
                        .isPresent())
                .filter(eerder -> eerder.product().equals(product.product()))
                .filter(eerder -> eerder.omvang().equals(product.omvang()))
                .findFirst();
    }
}
