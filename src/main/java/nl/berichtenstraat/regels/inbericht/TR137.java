package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR137: a closed period does not end before it begins, and not after the Dagtekening of the header: a month can be
 * claimed from its last day on (D02). Level 2, retourcode 0001. Elements DeclaratiePeriode.Einddatum (323) and
 * ProductPeriode.Einddatum (323, 325).
 */
final class TR137 extends Regel<Geslotenperiode> {

    TR137() {
        super("TR137");
    }

    @Override
    protected void toets(Geslotenperiode toets, Melder meld) {
        LocalDate eind = toets.periode().eind();
        if (toets.periode().isLeeg()) {
            meld.meld(
                    toets.element("Einddatum"),
                    uitlegBij(
                            "einde-voor-begin",
                            "element",
                            toets.naam(),
                            "eind",
                            Tekst.datum(eind),
                            "begin",
                            Tekst.datum(toets.periode().begin())));
        }
        if (eind.isAfter(toets.dagtekening())) {
            meld.meld(
                    toets.element("Einddatum"),
                    uitlegBij(
                            "einde-na-dagtekening",
                            "element",
                            toets.naam(),
                            "eind",
                            Tekst.datum(eind),
                            "dagtekening",
                            Tekst.datum(toets.dagtekening())));
        }
    }
}
