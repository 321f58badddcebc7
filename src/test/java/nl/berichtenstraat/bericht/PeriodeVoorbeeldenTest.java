package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Rekenvoorbeelden.Rekenvoorbeeld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published and derived examples of the calendar: IV076, IV077 and IV089. */
class PeriodeVoorbeeldenTest {

    @ParameterizedTest
    @MethodSource
    void countsWeeksTouched(Rekenvoorbeeld voorbeeld) {
        assertThat(periode(voorbeeld).geraakteWeken())
                .isEqualTo(voorbeeld.verwacht().path("weeks_touched").asLong());
    }

    static Stream<Rekenvoorbeeld> countsWeeksTouched() {
        return Rekenvoorbeelden.vanGroep("iso-week-count");
    }

    @ParameterizedTest
    @MethodSource
    void countsSundays(Rekenvoorbeeld voorbeeld) {
        assertThat(periode(voorbeeld).zondagen())
                .isEqualTo(voorbeeld.verwacht().path("sundays").asLong());
    }

    static Stream<Rekenvoorbeeld> countsSundays() {
        return Rekenvoorbeelden.vanGroep("sunday-count");
    }

    @ParameterizedTest
    @MethodSource
    void cutsAnAssignmentIntoProductPeriods(Rekenvoorbeeld voorbeeld) {
        Periode looptijd = periode(
                voorbeeld.invoer().path("assignment_start"), voorbeeld.invoer().path("assignment_end"));
        List<Periode> verwacht = voorbeeld
                .verwacht()
                .path("product_periods")
                .valueStream()
                .map(paar -> periode(paar.path(0), paar.path(1)))
                .toList();

        assertThat(looptijd.perMaand()).isEqualTo(verwacht);
    }

    static Stream<Rekenvoorbeeld> cutsAnAssignmentIntoProductPeriods() {
        return Rekenvoorbeelden.vanGroep("product-period");
    }

    private static Periode periode(Rekenvoorbeeld voorbeeld) {
        return periode(voorbeeld.invoer().path("from"), voorbeeld.invoer().path("to"));
    }

    private static Periode periode(JsonNode begin, JsonNode eind) {
        return new Periode(LocalDate.parse(begin.asString()), LocalDate.parse(eind.asString()));
    }
}
