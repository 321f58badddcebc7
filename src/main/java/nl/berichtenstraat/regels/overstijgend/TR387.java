package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Begindatum of the product period is the first of its month, or Ingangsdatum of an assignment that starts later in that
 * month (level 3, 9387, IV089).
 */
final class TR387 extends Regel<Toegewezenprestatie> {

    TR387() {
        super("TR387", Controleniveau.BERICHTOVERSTIJGEND, "9387");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        LocalDate begin = regel.prestatie().periode().begin();
        LocalDate verwacht = verwacht(YearMonth.from(begin), regel.toewijzing().ingangsdatum());
        if (!begin.equals(verwacht)) {
            meld.meld(
                    regel.plaats("ProductPeriode/Begindatum"),
                    uitlegBij(
                            verwacht.equals(YearMonth.from(begin).atDay(1)) ? "maand" : "toewijzing",
                            "begin",
                            Tekst.datum(begin),
                            "verwacht",
                            Tekst.datum(verwacht)));
        }
    }

    private static LocalDate verwacht(YearMonth maand, LocalDate ingangsdatum) {
        return YearMonth.from(ingangsdatum).equals(maand) ? ingangsdatum : maand.atDay(1);
    }
}
