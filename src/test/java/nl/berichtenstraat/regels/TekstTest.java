package nl.berichtenstraat.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TekstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|€ 0,00",
                "5|€ 0,05",
                "14550|€ 145,50",
                "-5|€ -0,05",
                "-123456|€ -1.234,56",
                "100000000|€ 1.000.000,00"
            })
    void writesCentsAsEuros(long cent, String verwacht) {
        assertThat(Tekst.euro(cent)).isEqualTo(verwacht);
    }

    @Test
    void writesAnAmountWithItsSide() {
        assertThat(Tekst.euro(Bedrag.getekend(-600))).isEqualTo("€ 6,00 C");
    }

    @Test
    void writesADateWithTheDayFirst() {
        assertThat(Tekst.datum(LocalDate.of(2026, 8, 1))).isEqualTo("01-08-2026");
    }

    @Test
    void writesAPeriodWithBothEndsOrAsOpen() {
        LocalDate begin = LocalDate.of(2026, 8, 1);
        assertThat(Tekst.periode(new Periode(begin, begin.plusDays(30)))).isEqualTo("01-08-2026 t/m 31-08-2026");
        assertThat(Tekst.periode(Periode.van(begin, Optional.empty()))).isEqualTo("vanaf 01-08-2026");
    }

    @Test
    void writesACountWithItsNoun() {
        assertThat(Tekst.aantal(28_000)).isEqualTo("28.000");
        assertThat(Tekst.aantal(1, "week", "weken")).isEqualTo("1 week");
        assertThat(Tekst.aantal(5, "week", "weken")).isEqualTo("5 weken");
    }

    @Test
    void writesAUnitByNameAndCode() {
        assertThat(Tekst.eenheid(Eenheid.DAGDEEL)).isEqualTo("dagdelen (16)");
    }

    @Test
    void writesAProductAsFarAsItGoes() {
        assertThat(Tekst.product(Optional.of(new Product("02", Optional.of("IB1")))))
                .isEqualTo("categorie 02, code IB1");
        assertThat(Tekst.product(Optional.of(new Product("02", Optional.empty()))))
                .isEqualTo("categorie 02, zonder code");
        assertThat(Tekst.product(Optional.empty())).isEqualTo("geen product");
    }
}
