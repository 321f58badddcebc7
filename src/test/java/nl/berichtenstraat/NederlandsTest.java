package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How amounts, days and long texts look. */
class NederlandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|€ 0,00",
                "5|€ 0,05",
                "-5|€ -0,05",
                "99900|€ 999,00",
                "123450|€ 1.234,50",
                "-100000000|€ -1.000.000,00"
            })
    void writesCentsAsEuros(long cent, String tekst) {
        assertThat(Nederlands.euro(cent)).isEqualTo(tekst);
    }

    @Test
    void writesADayWithTheDayFirst() {
        assertThat(Nederlands.datum(LocalDate.of(2026, 3, 2))).isEqualTo("02-03-2026");
    }

    @Test
    void writesOneWithASingularNoun() {
        assertThat(Nederlands.aantal(1, "regel", "regels")).isEqualTo("1 regel");
        assertThat(Nederlands.aantal(0, "regel", "regels")).isEqualTo("0 regels");
    }

    @Test
    void breaksTextAtSpaces() {
        assertThat(Nederlands.regels("een twee drie", 8)).containsExactly("een twee", "drie");
    }

    @Test
    void leavesAWordThatIsTooLongWhole() {
        assertThat(Nederlands.regels("een onbreekbaarwoord twee", 8))
                .containsExactly("een", "onbreekbaarwoord", "twee");
    }
}
