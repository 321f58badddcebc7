package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.prestatiebeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.bericht.Rekenvoorbeelden;
import nl.berichtenstraat.bericht.Rekenvoorbeelden.Rekenvoorbeeld;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Zusterstandaard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class VolumeplafondTest {

    static Stream<Rekenvoorbeeld> plafonds() {
        return Rekenvoorbeelden.vanGroep("volume-ceiling");
    }

    @ParameterizedTest
    @MethodSource("plafonds")
    void findsTheCeilingOfEveryProductPeriod(Rekenvoorbeeld voorbeeld) {
        ToegewezenProduct toewijzing = toewijzing(voorbeeld);

        for (JsonNode rij : voorbeeld.verwacht().path("per_product_period").values()) {
            assertThat(Volumeplafond.inProductperiode(toewijzing, eenheid(voorbeeld), periode(rij), Standaard.ONZE))
                    .map(Volumeplafond::maximum)
                    .contains(rij.path("max").asLong());
        }
    }

    @ParameterizedTest
    @MethodSource("plafonds")
    void findsTheCeilingOverTheAssignment(Rekenvoorbeeld voorbeeld) {
        assertThat(Volumeplafond.overToewijzing(toewijzing(voorbeeld), eenheid(voorbeeld), YearMonth.of(2026, 12)))
                .map(Volumeplafond::maximum)
                .contains(voorbeeld.verwacht().path("over_assignment").asLong());
    }

    @ParameterizedTest
    @MethodSource("plafonds")
    void letsALineOfTheCeilingPassAndRefusesOneMore(Rekenvoorbeeld voorbeeld) {
        for (JsonNode rij : voorbeeld.verwacht().path("per_product_period").values()) {
            long maximum = rij.path("max").asLong();
            assertThat(codes(voorbeeld, rij, maximum)).doesNotContain("9321");
            assertThat(codes(voorbeeld, rij, maximum + 1)).contains("9321");
        }
    }

    @ParameterizedTest
    @MethodSource("plafonds")
    void refusesTheLineThatExceedsTheTotal(Rekenvoorbeeld voorbeeld) {
        JsonNode eerste = voorbeeld.verwacht().path("per_product_period").path(0);
        long totaal = voorbeeld.verwacht().path("over_assignment").asLong();

        assertThat(regel(voorbeeld, eerste, 1).geclaimd(totaal - 1, 0).codes()).doesNotContain("9322");
        assertThat(regel(voorbeeld, eerste, 1).geclaimd(totaal, 0).codes()).contains("9322");
    }

    @Test
    void showsTheArithmetic() {
        assertThat(berekening(toegewezenProduct().maak(), "2026-08-01", "2026-08-31"))
                .isEqualTo("augustus 2026 raakt 6 kalenderweken x 120 minuten = 720 minuten");
        assertThat(berekening(
                        toegewezenProduct()
                                .looptijd("2025-07-07", "2025-09-06")
                                .omvang(30_000, Eenheid.EURO, Frequentie.WEEK)
                                .maak(),
                        "2025-08-01",
                        "2025-08-31"))
                .isEqualTo("augustus 2025 telt 5 zondagen plus 1 voor de laatste, niet volle week, samen 6"
                        + " x € 300,00 = € 1.800,00");
        assertThat(berekening(
                        toegewezenProduct()
                                .omvang(1, Eenheid.DAGDEEL, Frequentie.DAG)
                                .maak(),
                        "2026-08-01",
                        "2026-08-01"))
                .isEqualTo("01-08-2026 t/m 01-08-2026 telt 1 dag x 1 dagdeel = 1 dagdeel");
    }

    @Test
    void hasNoCeilingWithoutOmvangOrInAnotherUnit() {
        Periode augustus = Periode.van(YearMonth.of(2026, 8));

        assertThat(Volumeplafond.inProductperiode(
                        toegewezenProduct().zonderOmvang().maak(), Eenheid.MINUUT, augustus, Standaard.ONZE))
                .isEmpty();
        assertThat(Volumeplafond.overToewijzing(toegewezenProduct().maak(), Eenheid.UUR, YearMonth.of(2026, 8)))
                .isEmpty();
    }

    @Test
    void countsTheWeeksTouchedForEveryCategoryWhereTheStandardFixesNone() {
        ToegewezenProduct categorie01 =
                toegewezenProduct().product(product("01", "HH1")).maak();
        Periode laatsteWeek = new Periode(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 30));

        assertThat(Volumeplafond.inProductperiode(categorie01, Eenheid.MINUUT, laatsteWeek, Standaard.ONZE))
                .map(Volumeplafond::maximum)
                .contains(6 * 120L);
        assertThat(Volumeplafond.inProductperiode(categorie01, Eenheid.MINUUT, laatsteWeek, Zusterstandaard.IJW))
                .map(Volumeplafond::maximum)
                .contains(120L);
    }

    private static String berekening(ToegewezenProduct toewijzing, String begin, String eind) {
        Periode periode = new Periode(LocalDate.parse(begin), LocalDate.parse(eind));
        return Volumeplafond.inProductperiode(toewijzing, eenheid(toewijzing), periode, Standaard.ONZE)
                .map(Volumeplafond::berekening)
                .orElseThrow();
    }

    private static ToegewezenProduct toewijzing(Rekenvoorbeeld voorbeeld) {
        JsonNode invoer = voorbeeld.invoer();
        JsonNode termijn = invoer.path("assignment");
        return toegewezenProduct()
                .product(product(invoer.path("category").asString(), "IB1"))
                .looptijd(termijn.path(0).asString(), termijn.path(1).asString())
                .omvang(
                        invoer.path("volume").asLong(),
                        Eenheid.vanCode(invoer.path("unit").asString()),
                        Frequentie.vanCode(invoer.path("frequency").asString()))
                .maak();
    }

    private static List<String> codes(Rekenvoorbeeld voorbeeld, JsonNode rij, long volume) {
        return regel(voorbeeld, rij, volume).codes();
    }

    private static Prestatiebeeldbouwer regel(Rekenvoorbeeld voorbeeld, JsonNode rij, long volume) {
        Prestatiebouwer regel = prestatie()
                .product(voorbeeld.invoer().path("category").asString(), "IB1")
                .periode(rij.path("from").asString(), rij.path("to").asString())
                .geleverd(volume, eenheid(voorbeeld), 100);
        return prestatiebeeld().toewijzing(toewijzing(voorbeeld)).prestatie(regel);
    }

    private static Eenheid eenheid(Rekenvoorbeeld voorbeeld) {
        return Optional.of(voorbeeld.invoer().path("claim_unit").asString(""))
                .filter(code -> !code.isEmpty())
                .map(Eenheid::vanCode)
                .orElseGet(() -> Eenheid.vanCode(voorbeeld.invoer().path("unit").asString()));
    }

    private static Eenheid eenheid(ToegewezenProduct toewijzing) {
        return toewijzing.omvang().orElseThrow().eenheid();
    }

    private static Periode periode(JsonNode rij) {
        return new Periode(
                LocalDate.parse(rij.path("from").asString()),
                LocalDate.parse(rij.path("to").asString()));
    }
}
