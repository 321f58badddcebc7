package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerkkalenderTest {

    @ParameterizedTest
    @CsvSource({
        "2016-03-27", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18",
        "2076-04-19", "2100-03-28"
    })
    void knowsWhenItIsEaster(LocalDate pasen) {
        assertThat(Werkkalender.pasen(pasen.getYear())).isEqualTo(pasen);
    }

    @Test
    void knowsTheFeastDaysOf2026() {
        assertThat(Werkkalender.feestdagen(2026))
                .isEqualTo(dagen(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-05",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26"));
    }

    @Test
    void movesKoningsdagToSaturdayWhenItWouldBeASunday() {
        assertThat(Werkkalender.feestdagen(2025))
                .contains(LocalDate.of(2025, 4, 26))
                .doesNotContain(LocalDate.of(2025, 4, 27));
        assertThat(Werkkalender.isWerkdag(LocalDate.of(2025, 4, 28))).isTrue();
        assertThat(Werkkalender.feestdagen(2031)).contains(LocalDate.of(2031, 4, 26));
        assertThat(Werkkalender.isWerkdag(LocalDate.of(2026, 4, 27))).isFalse();
    }

    /** In 2016 Hemelvaartsdag was on 5 May, Bevrijdingsdag. */
    @Test
    void countsAFeastOnAFeastOnce() {
        assertThat(Werkkalender.feestdagen(2016)).hasSize(8).contains(LocalDate.of(2016, 5, 5));
    }

    @Test
    void doesNotCountTheDayItself() {
        LocalDate maandag = LocalDate.of(2026, 3, 2);

        assertThat(Werkkalender.werkdagenNa(maandag, 0)).isEqualTo(maandag);
        assertThat(Werkkalender.werkdagenNa(maandag, 3)).isEqualTo("2026-03-05");
        assertThat(Werkkalender.werkdagenNa(maandag, 5)).isEqualTo("2026-03-09");
        assertThat(Werkkalender.werkdagenTussen(maandag, maandag)).isZero();
        assertThat(Werkkalender.werkdagenTussen(maandag, maandag.minusDays(9))).isZero();
        assertThat(Werkkalender.werkdagenTussen(maandag, maandag.plusDays(1))).isEqualTo(1);
        assertThat(Werkkalender.werkdagenTussen(maandag, maandag.plusDays(7))).isEqualTo(5);
    }

    @Test
    void beginsAfterTheWeekendForWhatHappenedInIt() {
        LocalDate zaterdag = LocalDate.of(2026, 3, 7);

        assertThat(Werkkalender.werkdagenNa(zaterdag, 0)).isEqualTo(zaterdag);
        assertThat(Werkkalender.werkdagenNa(zaterdag, 1)).isEqualTo("2026-03-09");
        assertThat(Werkkalender.werkdagenTussen(zaterdag, zaterdag.plusDays(2))).isEqualTo(1);
    }

    /** Goede Vrijdag 3 April and tweede paasdag 6 April 2026; Christmas on Friday and New Year's day on Friday. */
    @Test
    void skipsFeastDays() {
        assertThat(Werkkalender.werkdagenNa(LocalDate.of(2026, 4, 1), 3)).isEqualTo("2026-04-08");
        assertThat(Werkkalender.werkdagenNa(LocalDate.of(2026, 12, 23), 3)).isEqualTo("2026-12-29");
        assertThat(Werkkalender.werkdagenNa(LocalDate.of(2026, 12, 24), 10)).isEqualTo("2027-01-11");
        assertThat(Werkkalender.werkdagenTussen(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 8)))
                .isEqualTo(3);
    }

    @Test
    void putsFeastsOnTheirDayOfTheWeek() {
        for (int jaar = 2014; jaar <= 2099; jaar++) {
            LocalDate pasen = Werkkalender.pasen(jaar);
            assertThat(pasen.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(pasen).isBetween(LocalDate.of(jaar, 3, 22), LocalDate.of(jaar, 4, 25));
            assertThat(Werkkalender.feestdagen(jaar))
                    .hasSizeBetween(8, 9)
                    .allMatch(dag -> !Werkkalender.isWerkdag(dag));
        }
    }

    private static Set<LocalDate> dagen(String... dagen) {
        return Stream.of(dagen).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
