package nl.berichtenstraat.regels.overstijgend;

import java.time.YearMonth;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Prestatiebeeld;

/**
 * A debit line whose assignment is known: the subject of the rules that compare the two.
 *
 * @param beeld the line with what is known about it
 * @param toewijzing current version of the assignment
 */
record Toegewezenprestatie(Prestatiebeeld beeld, ToegewezenProduct toewijzing) {

    Prestatie prestatie() {
        return beeld.prestatie();
    }

    Afspraak afspraak() {
        return beeld.afspraak();
    }

    YearMonth declaratiemaand() {
        return beeld.declaratie().periode().beginmaand();
    }

    Plaats plaats(String element) {
        return prestatie().plaats().element(element);
    }
}
