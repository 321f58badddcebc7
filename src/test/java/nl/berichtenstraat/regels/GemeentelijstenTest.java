package nl.berichtenstraat.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GemeentelijstenTest {

    private static final String KOP = "code,naam,geldig_van,geldig_tot\n";
    private static final LocalDate NIEUWJAAR = LocalDate.of(2026, 1, 1);

    @Test
    void knowsTheDivisionOf2026() {
        Gemeentelijst lijst = Gemeentelijsten.meegeleverd();

        assertThat(lijst.bestaat("0505", NIEUWJAAR)).isTrue();
        assertThat(lijst.bestaat("0820", NIEUWJAAR)).isTrue();
        assertThat(lijst.bestaat("9999", NIEUWJAAR)).isFalse();
        assertThat(lijst.bestaat("505", NIEUWJAAR)).isFalse();
    }

    @Test
    void takesTheFirstDivisionForEarlierDays() {
        Gemeentelijst lijst = Gemeentelijsten.meegeleverd();

        assertThat(lijst.bestaat("0505", LocalDate.of(2019, 5, 1))).isTrue();
        assertThat(lijst.bestaat("9999", LocalDate.of(2019, 5, 1))).isFalse();
    }

    @Test
    void endsACodeAfterItsLastDayAndStartsItsSuccessor() throws IOException {
        Gemeentelijst lijst = lees("0001,Oud,2024-01-01,2025-12-31\n0002,\"Nieuw, en meer\",2026-01-01,\n");

        assertThat(lijst.bestaat("0001", NIEUWJAAR.minusDays(1))).isTrue();
        assertThat(lijst.bestaat("0001", NIEUWJAAR)).isFalse();
        assertThat(lijst.bestaat("0002", NIEUWJAAR.minusDays(1))).isFalse();
        assertThat(lijst.bestaat("0002", NIEUWJAAR)).isTrue();
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lees("0001,Goed,2026-01-01,\n0002,Fout,1 januari,\n"))
                .withMessageContaining("regel 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lees("0001,Te kort\n"))
                .withMessageContaining("regel 2");
    }

    @Test
    void refusesOtherColumnsAndAnEmptyList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gemeentelijsten.lees(new StringReader("naam,code\n")))
                .withMessageContaining("code,naam,geldig_van,geldig_tot");
        assertThatIllegalArgumentException().isThrownBy(() -> lees("")).withMessageContaining("leeg");
    }

    private static Gemeentelijst lees(String rijen) throws IOException {
        return Gemeentelijsten.lees(new StringReader(KOP + rijen));
    }
}
