package nl.berichtenstraat.beheer.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WachttijdTest {

    @Test
    void saysWithinHowManyDaysSoManyPercentBegan() {
        Map<Integer, Long> dagen = Map.of(0, 5L, 7, 4L, 30, 1L);

        assertThat(Wachtfiguren.percentiel(new TreeMap<>(dagen), 50)).contains(0);
        assertThat(Wachtfiguren.percentiel(new TreeMap<>(dagen), 51)).contains(7);
        assertThat(Wachtfiguren.percentiel(new TreeMap<>(dagen), 90)).contains(7);
        assertThat(Wachtfiguren.percentiel(new TreeMap<>(dagen), 91)).contains(30);
        assertThat(Wachtfiguren.percentiel(new TreeMap<>(), 50)).isEmpty();
    }

    @Test
    void givesASpreadsheetNumbersItCanCountWith() {
        assertThat(Tabelcel.waarde("€ -1.234,50")).isEqualTo("-1234,50");
        assertThat(Tabelcel.waarde("12.345")).isEqualTo("12345");
        assertThat(Tabelcel.waarde("62,5 %")).isEqualTo("62,5");
        assertThat(Tabelcel.waarde("< 5")).isEqualTo("< 5");
        assertThat(Tabelcel.waarde("–")).isEqualTo("–");
    }
}
