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

    /** Up to which month an assignment without end counts: that of the declaration, or of a line beyond it (TR319). */
    YearMonth declaratiemaand() {
        YearMonth maand = beeld.declaratie().periode().beginmaand();
        YearMonth productmaand = prestatie().periode().beginmaand();
        return productmaand.isAfter(maand) ? productmaand : maand;
    }

    Plaats plaats(String element) {
        return prestatie().plaats().element(element);
    }
}
