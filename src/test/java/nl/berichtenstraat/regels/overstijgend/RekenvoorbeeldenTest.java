package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.declaratie;
import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.codes;
import static nl.berichtenstraat.regels.overstijgend.Beelden.dag;
import static nl.berichtenstraat.regels.overstijgend.Beelden.prestatiebeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.bericht.Rekenvoorbeelden;
import nl.berichtenstraat.bericht.Rekenvoorbeelden.Rekenvoorbeeld;
import nl.berichtenstraat.regels.Declaratiebeeld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published and derived examples of tariffs, amounts, product periods, credits and the order of claims. */
class RekenvoorbeeldenTest {

    static Stream<Rekenvoorbeeld> tarieven() {
        return Rekenvoorbeelden.vanGroep("minute-tariff");
    }

    @ParameterizedTest
    @MethodSource("tarieven")
    void agreesToTheTariffPerHourRoundedToAMinuteOnly(Rekenvoorbeeld voorbeeld) {
        long uurtarief = voorbeeld.invoer().path("hour_tariff_cents").asLong();
        long verwacht = voorbeeld.verwacht().path("product_tarief_cents").asLong();
        long bedrag = new Uurtarief(uurtarief).voor(480);

        assertThat(perUur(uurtarief, 480, verwacht, bedrag)).isEmpty();
        assertThat(perUur(uurtarief, 480, verwacht + 1, bedrag)).containsExactly("0611");
        assertThat(perUur(uurtarief, 480, verwacht - 1, bedrag)).containsExactly("0611");
    }

    @ParameterizedTest
    @MethodSource
    void expectsTheAmountOfMinutesAtATariffPerHour(Rekenvoorbeeld voorbeeld) {
        long uurtarief = voorbeeld.invoer().path("hour_tariff_cents").asLong();
        long minuten = voorbeeld.invoer().path("minutes").asLong();
        long verwacht = bedrag(voorbeeld);
        long minuuttarief = new Uurtarief(uurtarief).perMinuut();

        assertThat(perUur(uurtarief, minuten, minuuttarief, verwacht)).isEmpty();
        assertThat(perUur(uurtarief, minuten, minuuttarief, verwacht + 1)).containsExactly("9346");
        assertThat(perUur(uurtarief, minuten, minuuttarief, verwacht - 1)).containsExactly("9346");
    }

    static Stream<Rekenvoorbeeld> expectsTheAmountOfMinutesAtATariffPerHour() {
        return Rekenvoorbeelden.met("AMT-01", "AMT-02", "AMT-03", "AMT-04");
    }

    @ParameterizedTest
    @MethodSource
    void expectsVolumeTimesTariffInOtherUnits(Rekenvoorbeeld voorbeeld) {
        assertThat(inEigenEenheid(voorbeeld, bedrag(voorbeeld))).isEmpty();
        assertThat(inEigenEenheid(voorbeeld, bedrag(voorbeeld) + 1)).containsExactly("9346");
    }

    static Stream<Rekenvoorbeeld> expectsVolumeTimesTariffInOtherUnits() {
        return Rekenvoorbeelden.met("AMT-05", "AMT-06");
    }

    @ParameterizedTest
    @MethodSource
    void leavesAmountsInEuroToLevelTwo(Rekenvoorbeeld voorbeeld) {
        Prestatiebeeldbouwer beeld =
                prestatiebeeld().toewijzing(toegewezenProduct().omvang(90_000, Eenheid.EURO, Frequentie.MAAND));

        assertThat(beeld.prestatie(prestatie().inEuro(bedrag(voorbeeld))).codes())
                .isEmpty();
        assertThat(beeld.prestatie(prestatie().inEuro(bedrag(voorbeeld)).bedrag(1))
                        .codes())
                .isEmpty();
    }

    static Stream<Rekenvoorbeeld> leavesAmountsInEuroToLevelTwo() {
        return Rekenvoorbeelden.met("AMT-07");
    }

    @ParameterizedTest
    @MethodSource
    void acceptsExactlyTheProductPeriodsOfTheAssignment(Rekenvoorbeeld voorbeeld) {
        JsonNode invoer = voorbeeld.invoer();
        Periode looptijd = new Periode(
                dag(invoer.path("assignment_start").asString()),
                dag(invoer.path("assignment_end").asString()));
        for (JsonNode paar : voorbeeld.verwacht().path("product_periods").values()) {
            Periode periode =
                    new Periode(dag(paar.path(0).asString()), dag(paar.path(1).asString()));
            assertThat(inPeriode(looptijd, periode)).isEmpty();
            assertThat(inPeriode(looptijd, new Periode(periode.begin().plusDays(1), periode.eind())))
                    .containsExactly("9387");
            assertThat(inPeriode(
                            looptijd,
                            new Periode(periode.begin(), periode.eind().minusDays(1))))
                    .containsExactly("9388");
        }
    }

    static Stream<Rekenvoorbeeld> acceptsExactlyTheProductPeriodsOfTheAssignment() {
        return Rekenvoorbeelden.vanGroep("product-period");
    }

    @ParameterizedTest
    @MethodSource
    void acceptsATrajectClaimedOnceInItsLastProductPeriod(Rekenvoorbeeld voorbeeld) {
        JsonNode termijn = voorbeeld.invoer().path("assignment");
        JsonNode regel = voorbeeld.verwacht().path("lines").path(0);
        Prestatiebeeldbouwer traject = prestatiebeeld()
                .toewijzing(toegewezenProduct()
                        .looptijd(termijn.path(0).asString(), termijn.path(1).asString())
                        .omvang(250_000, Eenheid.EURO, Frequentie.TOTAAL))
                .prestatie(prestatie()
                        .inEuro(250_000)
                        .periode(regel.path(0).asString(), regel.path(1).asString()));

        assertThat(traject.codes()).isEmpty();
        assertThat(traject.geclaimd(1, 1).codes()).containsExactly("9322");
    }

    static Stream<Rekenvoorbeeld> acceptsATrajectClaimedOnceInItsLastProductPeriod() {
        return Rekenvoorbeelden.met("CP-03");
    }

    @ParameterizedTest
    @MethodSource
    void acceptsClaimsWithMonthsSkipped(Rekenvoorbeeld voorbeeld) {
        Optional<YearMonth> laatste = Optional.empty();
        for (JsonNode periode : voorbeeld.verwacht().path("claim_periods").values()) {
            YearMonth maand = YearMonth.from(dag(periode.path(0).asString()));
            assertThat(declaratieOver(maand, laatste)).isEmpty();
            laatste = Optional.of(maand);
        }
    }

    static Stream<Rekenvoorbeeld> acceptsClaimsWithMonthsSkipped() {
        return Rekenvoorbeelden.met("CP-01");
    }

    @ParameterizedTest
    @MethodSource
    void acceptsForgottenLinesInTheLatestMonthOrLater(Rekenvoorbeeld voorbeeld) {
        Optional<YearMonth> laatste =
                maanden(voorbeeld.invoer().path("submitted")).max(YearMonth::compareTo);

        assertThat(maanden(voorbeeld.verwacht().path("allowed_claim_periods")))
                .isNotEmpty()
                .allSatisfy(maand -> assertThat(declaratieOver(maand, laatste)).isEmpty());
        assertThat(maanden(voorbeeld.verwacht().path("not_allowed")))
                .isNotEmpty()
                .allSatisfy(maand -> assertThat(declaratieOver(maand, laatste)).containsExactly("8214"));
    }

    static Stream<Rekenvoorbeeld> acceptsForgottenLinesInTheLatestMonthOrLater() {
        return Rekenvoorbeelden.met("CP-02");
    }

    private static Stream<YearMonth> maanden(JsonNode lijst) {
        return lijst.valueStream().map(JsonNode::asString).map(YearMonth::parse);
    }

    private static List<String> declaratieOver(YearMonth maand, Optional<YearMonth> laatste) {
        Periode periode = Periode.van(maand);
        return codes(Toetsing323.DECLARATIE.toets(new Declaratiebeeld(
                declaratie()
                        .periode(periode.begin().toString(), periode.eind().toString())
                        .maak(),
                false,
                laatste)));
    }

    private static long bedrag(Rekenvoorbeeld voorbeeld) {
        return voorbeeld.verwacht().path("ingediend_bedrag_cents").asLong();
    }

    private static List<String> perUur(long uurtarief, long minuten, long tarief, long cent) {
        return prestatiebeeld()
                .tarieven(Map.of(Eenheid.UUR, uurtarief))
                .prestatie(prestatie().geleverd(minuten, Eenheid.MINUUT, tarief).bedrag(cent))
                .codes();
    }

    private static List<String> inEigenEenheid(Rekenvoorbeeld voorbeeld, long cent) {
        JsonNode invoer = voorbeeld.invoer();
        Eenheid eenheid = Eenheid.vanCode(invoer.path("unit").asString());
        long tarief = invoer.path("tariff_cents").asLong();
        Prestatiebouwer regel = prestatie()
                .geleverd(invoer.path("volume").asLong(), eenheid, tarief)
                .bedrag(cent);
        return prestatiebeeld()
                .toewijzing(toegewezenProduct().omvang(20, eenheid, Frequentie.WEEK))
                .tarieven(Map.of(eenheid, tarief))
                .prestatie(regel)
                .codes();
    }

    private static List<String> inPeriode(Periode looptijd, Periode periode) {
        return prestatiebeeld()
                .toewijzing(toegewezenProduct()
                        .looptijd(looptijd.begin().toString(), looptijd.eind().toString())
                        .omvang(480, Eenheid.MINUUT, Frequentie.MAAND))
                .prestatie(prestatie()
                        .periode(periode.begin().toString(), periode.eind().toString()))
                .codes();
    }
}
