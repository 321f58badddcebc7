package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.aangevraagdProduct;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.bericht.Voorbeelden.toewijzingsbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.verzoekOmToewijzing;
import static nl.berichtenstraat.bericht.Voorbeelden.verzoekOmWijziging;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.ToegewezenProductbouwer;
import nl.berichtenstraat.bericht.VerzoekOmWijzigingbouwer;
import nl.berichtenstraat.bericht.Zusterstandaard;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapTest {

    private static final Regelset<List<ToegewezenProduct>> TR302 =
            Regelset.<List<ToegewezenProduct>>leeg().met(new TR302());

    @Test
    void acceptsOneProductFollowingAnotherTheNextDay() {
        assertThat(codes(
                        met(1, product("IB1"), "2026-01-01", "2026-06-30"), met(2, product("IB1"), "2026-07-01", null)))
                .isEmpty();
    }

    @Test
    void rejectsOneDayOfOverlapAtTheLaterRecord() {
        List<Bevinding> bevindingen = TR302.toets(List.of(
                met(2, product("IB1"), "2026-06-30", null).maak(),
                met(1, product("IB1"), "2026-01-01", "2026-06-30").maak()));
        assertThat(bevindingen).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.plaats().record()).endsWith("ToegewezenProduct[2]");
            assertThat(bevinding.uitleg()).contains("vanaf 30-06-2026", "01-01-2026 t/m 30-06-2026");
        });
    }

    @Test
    void findsAnOverlapWithALongTermBehindAShortOne() {
        assertThat(codes(
                        met(1, product("IB1"), "2026-01-01", null),
                        met(2, product("IB2"), "2026-02-01", "2026-02-28"),
                        met(3, product("IB1"), "2027-01-01", null)))
                .containsExactly("TR302");
    }

    @Test
    void remembersTheLongestTermOfACategory() {
        assertThat(codes(
                        met(1, product("IB1"), "2026-01-01", null),
                        met(2, product("IB2"), "2026-02-01", "2026-02-28"),
                        met(3, product("02", null), "2027-01-01", null)))
                .containsExactly("TR302");
    }

    @Test
    void acceptsAidsThatOverlapOnlyWhereTheStandardExemptsThem() {
        List<ToegewezenProduct> hulpmiddelen = List.of(
                heelJaar(1, product("11", "11X01")).maak(),
                heelJaar(2, product("11", "11X01")).maak());
        Regelset<List<ToegewezenProduct>> zonderUitzondering =
                Regelset.<List<ToegewezenProduct>>leeg().met(new TR302(Zusterstandaard.IJW));

        assertThat(TR302.toets(hulpmiddelen)).isEmpty();
        assertThat(zonderUitzondering.toets(hulpmiddelen)).hasSize(1);
    }

    @Test
    void acceptsDifferentCodesOfOneCategory() {
        assertThat(codes(heelJaar(1, product("IB1")), heelJaar(2, product("IB2"))))
                .isEmpty();
    }

    @Test
    void rejectsAProductWithoutCodeBesideOneOfItsCategory() {
        assertThat(codes(heelJaar(1, product("02", null)), heelJaar(2, product("IB1"))))
                .containsExactly("TR302");
        assertThat(codes(heelJaar(1, product("IB1")), heelJaar(2, product("02", null))))
                .containsExactly("TR302");
        assertThat(codes(heelJaar(1, product("02", null)), heelJaar(2, product("02", null))))
                .containsExactly("TR302");
        assertThat(codes(heelJaar(1, product("03", null)), heelJaar(2, product("IB1"))))
                .isEmpty();
    }

    @Test
    void rejectsTheSameCodeUnderAnotherCategory() {
        assertThat(codes(heelJaar(1, product("02", "IB1")), heelJaar(2, product("03", "IB1"))))
                .containsExactly("TR302");
    }

    @Test
    void rejectsAnythingBesideAnAssignmentWithoutProduct() {
        assertThat(codes(generiek(1), heelJaar(2, product("IB1")))).containsExactly("TR302");
        assertThat(codes(heelJaar(1, product("02", null)), generiek(2))).containsExactly("TR302");
        assertThat(codes(generiek(1), generiek(2))).containsExactly("TR302");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "12", "13", "14"})
    void acceptsOverlapOfAids(String categorie) {
        assertThat(codes(heelJaar(1, product(categorie, "A1")), heelJaar(2, product(categorie, "A1"))))
                .isEmpty();
        assertThat(codes(heelJaar(1, product(categorie, null)), heelJaar(2, product(categorie, "A1"))))
                .isEmpty();
        assertThat(codes(generiek(1), heelJaar(2, product(categorie, "A1")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "15", "01", "18"})
    void rejectsOverlapInTheCategoriesAroundTheAids(String categorie) {
        assertThat(codes(heelJaar(1, product(categorie, "A1")), heelJaar(2, product(categorie, "A1"))))
                .containsExactly("TR302");
    }

    @ParameterizedTest
    @CsvSource({"13", "01"})
    void ignoresARemovedAssignment(String reden) {
        ToegewezenProductbouwer verwijderd =
                met(2, product("IB1"), "2026-03-01", "2026-03-01").reden(reden);
        assertThat(codes(heelJaar(1, product("IB1")), verwijderd)).isEmpty();
    }

    @Test
    void countsAnAssignmentOfOneDayThatIsNotRemoved() {
        assertThat(codes(heelJaar(1, product("IB1")), met(2, product("IB1"), "2026-03-01", "2026-03-01")))
                .containsExactly("TR302");
        assertThat(codes(
                        heelJaar(1, product("IB1")),
                        met(2, product("IB1"), "2026-03-01", "2026-03-01").reden("12")))
                .containsExactly("TR302");
    }

    @Test
    void leavesATermThatEndsBeforeItBeginsToTheRuleAboutThat() {
        assertThat(codes(heelJaar(1, product("IB1")), met(2, product("IB1"), "2026-03-02", "2026-03-01")))
                .isEmpty();
    }

    @Test
    void reportsInTheWholeMessage() {
        assertThat(Codes.van(
                        Regels301.IN_BERICHT,
                        toewijzingsbericht(
                                        toegewezenProduct().maak(),
                                        toegewezenProduct()
                                                .nummer(1002)
                                                .positie(2)
                                                .maak())
                                .maak()))
                .containsExactly("TR302");
    }

    @Test
    void appliesToRequestedProductsToo() {
        assertThat(Codes.van(
                        Regels315.IN_BERICHT,
                        verzoekOmToewijzing(
                                aangevraagdProduct().maak(),
                                aangevraagdProduct()
                                        .referentie("REF2")
                                        .positie(2)
                                        .maak())))
                .containsExactly("TR386");
        assertThat(Codes.van(
                        Regels315.IN_BERICHT,
                        verzoekOmToewijzing(
                                aangevraagdProduct().maak(),
                                aangevraagdProduct()
                                        .referentie("REF2")
                                        .looptijd("2027-04-01", "2027-06-30")
                                        .positie(2)
                                        .maak())))
                .isEmpty();
    }

    @Test
    void appliesToNewProductsOfAChangeRequestToo() {
        assertThat(nieuw("2027-03-31")).containsExactly("TR410");
        assertThat(nieuw("2027-04-01")).isEmpty();
    }

    @Property
    void findsAnOverlapExactlyWhenTwoRecordsClash(@ForAll("producten") List<ToegewezenProduct> producten) {
        assertThat(!TR302.toets(producten).isEmpty()).isEqualTo(botsenTwee(producten));
    }

    @Provide
    Arbitrary<List<ToegewezenProduct>> producten() {
        Arbitrary<Optional<Product>> wat = Combinators.combine(
                        Arbitraries.of("02", "03", "11"),
                        Arbitraries.of("A1", "B2").injectNull(0.4))
                .as((categorie, code) -> product(categorie, code))
                .optional(0.85);
        Arbitrary<Integer> begin = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> duur = Arbitraries.integers().between(0, 8).injectNull(0.05);
        return Combinators.combine(wat, begin, duur)
                .as(OverlapTest::maak)
                .list()
                .ofMaxSize(6);
    }

    private static ToegewezenProduct maak(Optional<Product> product, int begin, Integer duur) {
        LocalDate eerste = LocalDate.of(2026, 1, 1).plusDays(begin);
        String laatste = duur == null ? null : eerste.plusDays(duur).toString();
        ToegewezenProductbouwer bouwer = toegewezenProduct().zonderProduct().looptijd(eerste.toString(), laatste);
        product.ifPresent(bouwer::product);
        return bouwer.maak();
    }

    private static boolean botsenTwee(List<ToegewezenProduct> producten) {
        for (int i = 0; i < producten.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (botsen(producten.get(i), producten.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean botsen(ToegewezenProduct een, ToegewezenProduct ander) {
        return een.looptijd().overlapt(ander.looptijd()) && gelijk(een.product(), ander.product());
    }

    private static boolean gelijk(Optional<Product> een, Optional<Product> ander) {
        if (een.filter(Standaard.ONZE::magOverlappen).isPresent()
                || ander.filter(Standaard.ONZE::magOverlappen).isPresent()) {
            return false;
        }
        if (een.isEmpty() || ander.isEmpty()) {
            return true;
        }
        Product a = een.get();
        Product b = ander.get();
        return a.code().isPresent() && b.code().isPresent()
                ? a.code().equals(b.code())
                : a.categorie().equals(b.categorie());
    }

    private static ToegewezenProductbouwer met(int positie, Product product, String begin, String eind) {
        return toegewezenProduct()
                .nummer(1000 + positie)
                .positie(positie)
                .product(product)
                .looptijd(begin, eind);
    }

    private static ToegewezenProductbouwer heelJaar(int positie, Product product) {
        return met(positie, product, "2026-01-01", "2026-12-31");
    }

    private static ToegewezenProductbouwer generiek(int positie) {
        return toegewezenProduct()
                .positie(positie)
                .zonderProduct()
                .zonderOmvang()
                .budget(100_000);
    }

    private static List<String> codes(ToegewezenProductbouwer... producten) {
        List<ToegewezenProduct> records = new ArrayList<>();
        for (ToegewezenProductbouwer product : producten) {
            records.add(product.maak());
        }
        return Codes.van(TR302, records);
    }

    private static List<String> nieuw(String beginVanTweede) {
        return Codes.van(
                Regels317.IN_BERICHT,
                verzoekOmWijziging()
                        .nieuw(
                                VerzoekOmWijzigingbouwer.nieuw(product("IB2"), "2026-10-01", "2027-03-31", 1),
                                VerzoekOmWijzigingbouwer.nieuw(product("IB2"), beginVanTweede, "2027-12-31", 2))
                        .maak());
    }
}
