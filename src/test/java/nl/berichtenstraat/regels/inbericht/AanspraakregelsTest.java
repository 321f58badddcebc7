package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.aangevraagdProduct;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.bericht.Voorbeelden.toewijzingsbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.verzoekOmToewijzing;
import static nl.berichtenstraat.bericht.Voorbeelden.verzoekOmWijziging;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AangevraagdProductbouwer;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.NieuwProduct;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.TeWijzigenProduct;
import nl.berichtenstraat.bericht.ToegewezenProductbouwer;
import nl.berichtenstraat.bericht.VerzoekOmWijzigingbouwer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AanspraakregelsTest {

    private static final Product ASPECIFIEK = product("02", null);
    private static final Optional<LocalDate> EIND = Optional.of(LocalDate.of(2026, 12, 31));
    private static final Optional<LocalDate> EIND_2020 = Optional.of(LocalDate.of(2020, 12, 31));
    private static final Optional<Omvang> PER_WEEK = Optional.of(new Omvang(2, Eenheid.UUR, Frequentie.WEEK));
    private static final Optional<Omvang> DAGDEEL_PER_DAG = Optional.of(new Omvang(1, Eenheid.DAGDEEL, Frequentie.DAG));

    @Test
    void acceptsTheFourVariantsOfAnAssignment() {
        assertThat(toegewezen(toegewezenProduct())).isEmpty();
        assertThat(toegewezen(toegewezenProduct().zonderEinde().omvang(5, Eenheid.UUR, Frequentie.MAAND)))
                .isEmpty();
        assertThat(toegewezen(
                        toegewezenProduct().product(ASPECIFIEK).zonderOmvang().zonderEinde()))
                .isEmpty();
        assertThat(toegewezen(
                        toegewezenProduct().product(ASPECIFIEK).zonderOmvang().budget(100_000)))
                .isEmpty();
        assertThat(toegewezen(toegewezenProduct().zonderProduct().zonderOmvang().budget(100_000)))
                .isEmpty();
    }

    @Test
    void wantsASizeWithAProductCode() {
        assertThat(toegewezen(toegewezenProduct().zonderOmvang())).containsExactly("CD041");
        assertThat(aangevraagd(aangevraagdProduct().omvang(null))).containsExactly("CD041");
        assertThat(nieuw(product("IB1"), EIND, Optional.empty(), Optional.empty()))
                .containsExactly("CD041");
    }

    @Test
    void wantsAnEndDateWithABudget() {
        assertThat(toegewezen(toegewezenProduct()
                        .product(ASPECIFIEK)
                        .zonderOmvang()
                        .zonderEinde()
                        .budget(100_000)))
                .containsExactly("CD075");
        assertThat(aangevraagd(aangevraagdProduct()
                        .product(ASPECIFIEK)
                        .omvang(null)
                        .looptijd("2026-10-01", null)
                        .budget(100_000)))
                .containsExactly("CD075");
        assertThat(nieuw(ASPECIFIEK, Optional.empty(), Optional.empty(), Optional.of(100_000L)))
                .containsExactly("CD075");
        assertThat(teWijzigen(Optional.empty(), Optional.empty(), Optional.of(100_000L)))
                .containsExactly("CD075");
    }

    @Test
    void wantsAnEndDateWithASizePerWeek() {
        assertThat(toegewezen(toegewezenProduct().zonderEinde())).containsExactly("CD076");
        assertThat(aangevraagd(aangevraagdProduct().looptijd("2026-10-01", null)))
                .containsExactly("CD076");
        assertThat(nieuw(product("IB1"), Optional.empty(), PER_WEEK, Optional.empty()))
                .containsExactly("CD076");
        assertThat(teWijzigen(Optional.empty(), PER_WEEK, Optional.empty())).containsExactly("CD076");
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequentie.class,
            names = {"DAG", "MAAND", "TOTAAL"})
    void acceptsAnOpenEndWithAnyOtherFrequency(Frequentie frequentie) {
        assertThat(toegewezen(toegewezenProduct().zonderEinde().omvang(5, Eenheid.UUR, frequentie)))
                .isEmpty();
    }

    @Test
    void rejectsASizeBesideABudgetAtBothElements() {
        assertThat(toegewezen(toegewezenProduct().budget(100_000))).containsExactly("CD077", "CD078");
        assertThat(aangevraagd(aangevraagdProduct().budget(100_000))).containsExactly("CD077", "CD078");
        assertThat(nieuw(product("IB1"), EIND, PER_WEEK, Optional.of(100_000L))).containsExactly("CD077", "CD078");
        assertThat(teWijzigen(EIND, PER_WEEK, Optional.of(100_000L))).containsExactly("CD077", "CD078");
    }

    @Test
    void wantsAProductWithoutABudget() {
        assertThat(toegewezen(toegewezenProduct().zonderProduct().zonderOmvang()))
                .containsExactly("CD079");
        assertThat(aangevraagd(aangevraagdProduct().product(null).omvang(null))).containsExactly("CD079");
        assertThat(nieuw(null, EIND, Optional.empty(), Optional.empty())).containsExactly("CD079");
    }

    @Test
    void rejectsASizeWithoutAProductCode() {
        assertThat(toegewezen(toegewezenProduct().product(ASPECIFIEK))).containsExactly("CD080");
        assertThat(aangevraagd(aangevraagdProduct().product(ASPECIFIEK))).containsExactly("CD095");
        assertThat(nieuw(ASPECIFIEK, EIND, PER_WEEK, Optional.empty())).containsExactly("CD096");
    }

    @Test
    void rejectsASizeWithoutAProductCodeAndWithoutEnd() {
        assertThat(toegewezen(
                        toegewezenProduct().product(ASPECIFIEK).zonderEinde().omvang(5, Eenheid.UUR, Frequentie.MAAND)))
                .containsExactly("CD080");
    }

    @Test
    void acceptsASizeWithoutAProductCodeWhenItEndsInTwentyTwenty() {
        assertThat(toegewezen(toegewezenProduct().product(ASPECIFIEK).looptijd("2020-01-01", "2020-12-31")))
                .isEmpty();
        assertThat(toegewezen(toegewezenProduct().product(ASPECIFIEK).looptijd("2020-01-01", "2021-01-01")))
                .containsExactly("CD080");
        assertThat(aangevraagd(aangevraagdProduct().product(ASPECIFIEK).looptijd("2020-01-01", "2020-12-31")))
                .isEmpty();
    }

    @Test
    void rejectsAnEndBeforeTheBegin() {
        assertThat(toegewezen(toegewezenProduct().looptijd("2026-08-02", "2026-08-01")))
                .containsExactly("CS003");
        assertThat(toegewezen(toegewezenProduct().looptijd("2026-08-01", "2026-08-01")))
                .isEmpty();
        assertThat(aangevraagd(aangevraagdProduct().looptijd("2026-10-02", "2026-10-01")))
                .containsExactly("CS003");
        Optional<LocalDate> gisteren = Optional.of(LocalDate.of(2026, 9, 30));
        assertThat(nieuw(product("IB1"), gisteren, PER_WEEK, Optional.empty())).containsExactly("CS003");
        assertThat(teWijzigen(gisteren, PER_WEEK, Optional.empty())).containsExactly("CS003");
    }

    @ParameterizedTest
    @EnumSource(
            value = Eenheid.class,
            names = {"ETMAAL", "DAGDEEL", "EURO", "STUKS_INSPANNING"})
    void rejectsAFrequencyPerDayWithTheseUnits(Eenheid eenheid) {
        assertThat(toegewezen(toegewezenProduct().omvang(1, eenheid, Frequentie.DAG)))
                .containsExactly("CS338");
        assertThat(toegewezen(
                        toegewezenProduct().omvang(1, eenheid, Frequentie.DAG).looptijd("2020-01-01", "2020-12-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Eenheid.class,
            names = {"MINUUT", "UUR", "STUKS_OUTPUT"})
    void acceptsAFrequencyPerDayWithOtherUnits(Eenheid eenheid) {
        assertThat(toegewezen(toegewezenProduct().omvang(1, eenheid, Frequentie.DAG)))
                .isEmpty();
    }

    @Test
    void rejectsAFrequencyPerDayInRequestsToo() {
        assertThat(aangevraagd(aangevraagdProduct().omvang(DAGDEEL_PER_DAG.get())))
                .containsExactly("CS343");
        assertThat(nieuw(product("IB1"), EIND, DAGDEEL_PER_DAG, Optional.empty()))
                .containsExactly("CS338");
        assertThat(teWijzigen(EIND, DAGDEEL_PER_DAG, Optional.empty())).containsExactly("CS338");
        assertThat(teWijzigen(EIND_2020, DAGDEEL_PER_DAG, Optional.empty()))
                .as("only the end before the wished begin")
                .containsExactly("CS003");
    }

    @Test
    void acceptsTheReasonRemovedForOneDayOnly() {
        assertThat(toegewezen(toegewezenProduct().reden("13").looptijd("2026-08-01", "2026-08-01")))
                .isEmpty();
        assertThat(toegewezen(toegewezenProduct().reden("13").looptijd("2026-08-01", "2026-08-02")))
                .containsExactly("CS335");
        assertThat(toegewezen(toegewezenProduct()
                        .reden("13")
                        .omvang(5, Eenheid.UUR, Frequentie.MAAND)
                        .looptijd("2026-08-01", null)))
                .containsExactly("CS335");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01, 2026-08-01", "2026-01-01, 2026-12-31"})
    void rejectsTheLapsedReasonAlways(String begin, String eind) {
        assertThat(toegewezen(toegewezenProduct().reden("01").looptijd(begin, eind)))
                .containsExactly("CS336");
    }

    private static List<String> toegewezen(ToegewezenProductbouwer product) {
        return Codes.van(
                Regels301.IN_BERICHT, toewijzingsbericht(product.maak()).maak());
    }

    private static List<String> aangevraagd(AangevraagdProductbouwer product) {
        return Codes.van(Regels315.IN_BERICHT, verzoekOmToewijzing(product.maak()));
    }

    private static List<String> nieuw(
            Product product, Optional<LocalDate> einddatum, Optional<Omvang> omvang, Optional<Long> budget) {
        NieuwProduct nieuw = new NieuwProduct(
                Optional.ofNullable(product),
                LocalDate.of(2026, 10, 1),
                einddatum,
                omvang,
                budget,
                Plaats.van("/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]", 40));
        return Codes.van(Regels317.IN_BERICHT, verzoekOmWijziging().nieuw(nieuw).maak());
    }

    private static List<String> teWijzigen(
            Optional<LocalDate> einddatum, Optional<Omvang> omvang, Optional<Long> budget) {
        TeWijzigenProduct product = VerzoekOmWijzigingbouwer.teWijzigen(1001, einddatum, omvang, budget, 1);
        return Codes.van(
                Regels317.IN_BERICHT, verzoekOmWijziging().teWijzigen(product).maak());
    }
}
