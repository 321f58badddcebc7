package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Einddatum of the product period is the last of its month, or Einddatum of an assignment that ends earlier in that month
 * (level 3, 9388, IV089).
 */
final class TR388 extends Regel<Toegewezenprestatie> {

    TR388() {
        super("TR388", Controleniveau.BERICHTOVERSTIJGEND, "9388");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        LocalDate eind = regel.prestatie().periode().eind();
        YearMonth maand = YearMonth.from(eind);
        LocalDate verwacht = regel.toewijzing()
                .einddatum()
                .filter(einddatum -> YearMonth.from(einddatum).equals(maand))
                .orElseGet(maand::atEndOfMonth);
        if (!eind.equals(verwacht)) {
            meld.meld(
                    regel.plaats("ProductPeriode/Einddatum"),
                    uitlegBij(
                            verwacht.equals(maand.atEndOfMonth()) ? "maand" : "toewijzing",
                            "eind",
                            Tekst.datum(eind),
                            "verwacht",
                            Tekst.datum(verwacht)));
        }
    }
}
