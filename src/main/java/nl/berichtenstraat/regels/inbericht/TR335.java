package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR335: the product period ends at most five years before DeclaratieDagtekening. Level 2, retourcode 0001. Element
 * Prestatie.ProductPeriode.Einddatum of 323. Five years before 29 February is 28 February.
 */
final class TR335 extends Regel<Regelinbericht> {

    TR335() {
        super("TR335");
    }

    @Override
    protected void toets(Regelinbericht regel, Melder meld) {
        LocalDate dagtekening = regel.declaratie().dagtekening();
        LocalDate eind = regel.prestatie().periode().eind();
        if (eind.isBefore(dagtekening.minusYears(5))) {
            meld.meld(
                    regel.plaats().element("ProductPeriode/Einddatum"),
                    uitleg("eind", Tekst.datum(eind), "dagtekening", Tekst.datum(dagtekening)));
        }
    }
}
