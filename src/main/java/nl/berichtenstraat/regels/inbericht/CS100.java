package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CS100: both dates of a claimed period are on or after 2021-01-01. Level 2, retourcode 0001. Elements
 * DeclaratiePeriode and ProductPeriode of 323.
 */
final class CS100 extends Regel<Geslotenperiode> {

    private static final LocalDate EERSTE_DAG = LocalDate.of(2021, 1, 1);

    CS100() {
        super("CS100");
    }

    @Override
    protected void toets(Geslotenperiode toets, Melder meld) {
        if (toets.periode().begin().isBefore(EERSTE_DAG)
                || toets.periode().eind().isBefore(EERSTE_DAG)) {
            meld.meld(
                    toets.record().get().element(toets.naam()),
                    uitleg(
                            "element",
                            toets.naam(),
                            "periode",
                            Tekst.periode(toets.periode()),
                            "eersteDag",
                            Tekst.datum(EERSTE_DAG)));
        }
    }
}
