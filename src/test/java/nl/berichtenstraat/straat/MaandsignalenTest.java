package nl.berichtenstraat.straat;

import static nl.berichtenstraat.straat.Feitenbouwer.feiten;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.register.Signaal;
import org.junit.jupiter.api.Test;

class MaandsignalenTest {

    private static final YearMonth JANUARI = YearMonth.of(2026, 1);

    @Test
    void expectsAMonthOnlyWhenTheMonthAfterItHasPassedToo() {
        assertThat(verwacht("2026-02-28", feiten())).isEmpty();
        assertThat(verwacht("2026-03-01", feiten())).containsExactly(JANUARI);
        assertThat(verwacht("2026-05-31", feiten()))
                .containsExactlyInAnyOrder(JANUARI, JANUARI.plusMonths(1), JANUARI.plusMonths(2));
    }

    @Test
    void expectsNoMonthWithoutAnAssignment() {
        assertThat(verwacht("2026-06-01", feiten().looptijd("2026-01-31", "2026-02-01")))
                .containsExactlyInAnyOrder(JANUARI, JANUARI.plusMonths(1));
        assertThat(verwacht("2026-06-01", feiten().verwijderd())).isEmpty();
        assertThat(verwacht("2026-06-01", feiten().ontvangen("2026-04-15"))).containsExactly(YearMonth.of(2026, 4));
    }

    @Test
    void looksAYearBack() {
        assertThat(verwacht("2028-06-15", feiten().looptijd("2026-01-01", null)))
                .hasSize(12)
                .contains(YearMonth.of(2027, 5), YearMonth.of(2028, 4));
    }

    @Test
    void tellsTheMonthsThatWereNotClaimed() {
        Maandsignalen signalen = signalen("2026-05-01", feiten());

        assertThat(signalen.ontbrekend(Set.of(JANUARI, YearMonth.of(2026, 3))))
                .singleElement()
                .satisfies(signaal -> {
                    assertThat(signaal.maand()).contains(YearMonth.of(2026, 2));
                    assertThat(signaal.sleutel()).isEqualTo("2026-02");
                    assertThat(signaal.regel()).isEqualTo(Optional.of("TR318"));
                    assertThat(signaal.uitleg()).startsWith("Voor februari 2026 is niets gedeclareerd");
                });
        assertThat(signalen.ontbrekend(signalen.verwacht()).map(Signaal::sleutel))
                .isEmpty();
    }

    private static Set<YearMonth> verwacht(String dag, Feitenbouwer feiten) {
        return signalen(dag, feiten).verwacht();
    }

    private static Maandsignalen signalen(String dag, Feitenbouwer feiten) {
        Maandsignalen signalen = new Maandsignalen(LocalDate.parse(dag));
        signalen.neem(feiten.maak());
        return signalen;
    }
}
