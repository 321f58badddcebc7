package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabelTest {

    private static final String KOLOMMEN = "code;van;tot;tekst";

    @Test
    void readsRowsByTheNamesOfTheirColumns() throws IOException {
        Tabelrij rij = lees("01;2026-01-01;2026-12-31;een; en twee").get(0);
        assertThat(rij.tekst("code")).isEqualTo("01");
        assertThat(rij.periode("van", "tot"))
                .isEqualTo(new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(rij.tekst("tekst")).isEqualTo("een; en twee");
    }

    @Test
    void leavesOutWhatIsNotFilledIn() throws IOException {
        Tabelrij rij = lees("01;2026-01-01;;").get(0);
        assertThat(rij.misschien("tot")).isEmpty();
        assertThat(rij.woorden("tekst")).isEmpty();
        assertThat(rij.periode("van", "tot").eind()).isEqualTo(Periode.OPEN_EINDE);
    }

    @Test
    void namesTheLineOfAFault() {
        weigert("01;2026-01-01;;\n02;2026-01-01", "proef.csv, regel 3: er zijn 4 velden nodig en er staan er 2.");
        assertThatExceptionOfType(OngeldigeTabel.class)
                .isThrownBy(() -> Tabel.lees("proef.csv", new StringReader("code;tekst\n"), KOLOMMEN))
                .withMessage("proef.csv, regel 1: de kolommen moeten zijn: code;van;tot;tekst.");
    }

    @Test
    void refusesDatesThatAreNone() {
        weigert("01;2026-02-30;;", "proef.csv, regel 2: '2026-02-30' is geen datum als 2026-01-31.");
        weigert(
                "01;2026-02-02;2026-02-01;",
                "proef.csv, regel 2: de laatste dag 2026-02-01 ligt voor de eerste dag 2026-02-02.");
    }

    private static void weigert(String rijen, String reden) {
        assertThatExceptionOfType(OngeldigeTabel.class)
                .isThrownBy(() -> lees(rijen).forEach(rij -> rij.periode("van", "tot")))
                .withMessage(reden);
    }

    private static List<Tabelrij> lees(String rijen) throws IOException {
        return Tabel.lees("proef.csv", new StringReader(KOLOMMEN + "\n" + rijen + "\n"), KOLOMMEN);
    }
}
