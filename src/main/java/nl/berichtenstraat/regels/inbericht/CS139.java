package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Regel;

/**
 * CS139: DatumGebruik and Datum agree: with 1 the day is 01, with 2 day and month are 01-01, with 3 the date is
 * 1900-01-01 (the values of IV009), without it there is nothing to compare (D29). Level 2, retourcode 0001. Element
 * Geboortedatum.DatumGebruik of Client (301, 305, 307, 315) and Relatie (301).
 */
final class CS139 extends Regel<Geboorte> {

    CS139() {
        super("CS139");
    }

    @Override
    protected void toets(Geboorte geboorte, Melder meld) {
        geboorte.gegeven()
                .gebruik()
                .filter(gebruik -> !past(gebruik, geboorte.gegeven().datum()))
                .ifPresent(gebruik -> meld.meld(geboorte.element("Geboortedatum/DatumGebruik"), uitlegBij(gebruik)));
    }

    private static boolean past(String gebruik, LocalDate datum) {
        return switch (gebruik) {
            case "1" -> datum.getDayOfMonth() == 1;
            case "2" -> datum.getDayOfYear() == 1;
            case "3" -> datum.equals(LocalDate.of(1900, 1, 1));
            default -> true;
        };
    }
}
