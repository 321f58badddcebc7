package nl.berichtenstraat.jaar;

import static nl.berichtenstraat.jaar.Misslag.*;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which mistakes an aanbieder makes in the lines of which month: every kind is made by one, most by both. */
final class Misslagen {

    private static final Misslag[] GEEN = {};
    private static final List<Misslag[]> VAN_A = List.of(
            GEEN,
            of(TARIEF),
            of(VOLUME),
            GEEN,
            of(BEGIN, TOEWIJZING),
            of(EINDE, DUBBEL),
            of(TARIEF, BEDRAG),
            of(BUDGET),
            of(TOTAAL, CATEGORIE),
            of(CREDIT_ONBEKEND, CREDIT_ANDERS, CREDIT_AFGEWEZEN),
            of(CREDIT_DUBBEL, REFERENTIE),
            of(CLIENT));
    private static final List<Misslag[]> VAN_B = List.of(
            of(BEDRAG),
            of(CODE, EENHEID),
            of(TOEWIJZING, CLIENT),
            of(PLAFOND, VOLUME, DUBBEL, REFERENTIE),
            GEEN,
            of(CATEGORIE, TOTAAL),
            of(TARIEF),
            of(EINDE, BEGIN),
            of(BUDGET),
            GEEN,
            of(BEDRAG, CREDIT_ONBEKEND),
            of(TARIEF, TOEWIJZING, CLIENT));

    /** Those of the first aanbieder, or of the second. */
    Misslag[] van(boolean eerste, YearMonth maand) {
        return (eerste ? VAN_A : VAN_B).get(maand.getMonthValue() - 1);
    }

    /** Every mistake that anybody makes in the year. */
    Set<Misslag> alle() {
        return Stream.of(VAN_A, VAN_B)
                .flatMap(List::stream)
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
    }

    private static Misslag[] of(Misslag... misslagen) {
        return misslagen;
    }
}
