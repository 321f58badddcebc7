package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Toewijzingen.AANBIEDER;
import static nl.berichtenstraat.afrekening.Toewijzingen.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import org.junit.jupiter.api.Test;

class MaandgrensTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void takesTheBandByTheDaysAssigned() {
        assertThat(grens("BO1", new Periode(SEPTEMBER.atDay(16), SEPTEMBER.atEndOfMonth()), OptionalLong.empty()))
                .as("15 of 30 days of 120 to 360 minutes")
                .contains(new Maandgrens(60, 180, "band"));
    }

    @Test
    void takesTheThresholdsOfTheMinutesAssigned() {
        assertThat(grens("IB1", Periode.van(SEPTEMBER), OptionalLong.of(531)))
                .as("80 and 120 percent of 531")
                .contains(new Maandgrens(425, 637, "grenzen"));
        assertThat(grens("IB1", Periode.van(SEPTEMBER), OptionalLong.empty())).isEmpty();
    }

    private static Optional<Maandgrens> grens(String code, Periode toegewezen, OptionalLong minuten) {
        Contract contract = Contractlader.laad(Path.of("config/contracten"), (gemeente, dag) -> true)
                .contract(DORDRECHT, AANBIEDER, LocalDate.of(2026, 9, 1), "02", code)
                .orElseThrow();
        return Maandgrens.van(
                new Productafspraak(contract, contract.product("02", code).orElseThrow()),
                new Maandfeiten(SEPTEMBER, List.of(toegewezen), List.of()),
                new Benutting(minuten, 0, Optional.empty(), Zijde.ONBEPAALD, ""));
    }
}
