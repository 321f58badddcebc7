package nl.berichtenstraat.regels.inbericht;

import java.util.Set;
import nl.berichtenstraat.regels.Regel;

/**
 * CS050: NaamGebruik is 1, 2, 3 or 4 with a Partnernaam, and 1 or 6 without; 5 is never allowed (D16). Level 2,
 * retourcode 0001. Element Naam.NaamGebruik of Client and Relatie in 301.
 */
final class CS050 extends Regel<Naamveld> {

    private static final Set<String> MET_PARTNERNAAM = Set.of("1", "2", "3", "4");
    private static final Set<String> ZONDER_PARTNERNAAM = Set.of("1", "6");

    CS050() {
        super("CS050");
    }

    @Override
    protected void toets(Naamveld naam, Melder meld) {
        boolean partner = naam.gegevens().partnernaam();
        String gebruik = naam.gegevens().naamGebruik();
        if (!(partner ? MET_PARTNERNAAM : ZONDER_PARTNERNAAM).contains(gebruik)) {
            meld.meld(naam.plaats(), uitlegBij(partner ? "met-partnernaam" : "zonder-partnernaam", "gebruik", gebruik));
        }
    }
}
