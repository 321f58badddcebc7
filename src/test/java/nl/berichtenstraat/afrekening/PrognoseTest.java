package nl.berichtenstraat.afrekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregel.Sleutel;
import org.junit.jupiter.api.Test;

class PrognoseTest {

    private static final Toewijzing HALF_JAAR =
            Toewijzingen.gewoon().looptijd("2026-01-01", "2026-06-30").maak();

    @Test
    void goesOnAsTheLastThreeClaimedMonthsPerDay() {
        Prognose prognose = Prognose.van(
                        HALF_JAAR,
                        List.of(
                                rij("2026-04", 300, 30000),
                                rij("2026-01", 900, 90000),
                                rij("2026-02", 280, 28000),
                                rij("2026-03", 310, 31000)))
                .orElseThrow();

        // February, March and April: 890 minutes in 28 + 31 + 30 = 89 days; May and June are 61 days to come:
        // 890 / 89 x 61 = 610. Assigned: 181 days x 120 / 7 = 3102.86.
        assertThat(prognose.minuten()).isEqualTo(1790 + 610);
        assertThat(prognose.cent()).contains(179000L + 61000);
        assertThat(prognose.benutting().toegewezenMinuten()).hasValue(3103);
        assertThat(prognose.benutting().percentage()).contains(new BigDecimal("77.3"));
        assertThat(prognose.berekening())
                .isEqualTo("gerekend met februari 2026, maart 2026, april 2026, samen 89 dagen; daarna nog 61 dagen t/m"
                        + " 30-06-2026; minuten: 1.790 + 890 / 89 x 61 = 1.790 + 610 = 2.400; benutting: 2.400 van 3.103"
                        + " minuten die in de hele looptijd zijn toegewezen = 77,3 %; bedrag: € 1.790,00 + € 890,00 / 89 x"
                        + " 61 = € 1.790,00 + € 610,00 = € 2.400,00");
    }

    @Test
    void roundsWhatIsToComeOnce() {
        Prognose prognose =
                Prognose.van(HALF_JAAR, List.of(rij("2026-01", 100, 10001))).orElseThrow();

        // 150 days to come: 100 / 31 x 150 = 483.87; 10001 / 31 x 150 = 48391.94
        assertThat(prognose.minuten()).isEqualTo(584);
        assertThat(prognose.cent()).contains(10001L + 48392);
    }

    @Test
    void leavesMonthsOutOfWhichNothingStands() {
        Prognose prognose = Prognose.van(HALF_JAAR, List.of(rij("2026-01", 310, 31000), rij("2026-02", 0, 0)))
                .orElseThrow();

        assertThat(prognose.minuten()).isEqualTo(310 + 1500);
    }

    @Test
    void countsTheDaysOfTheAssignmentInAMonth() {
        Toewijzing toewijzing =
                Toewijzingen.gewoon().looptijd("2026-03-22", "2026-04-30").maak();

        Prognose prognose =
                Prognose.van(toewijzing, List.of(rij("2026-03", 100, 10000))).orElseThrow();

        assertThat(prognose.minuten()).isEqualTo(400);
        assertThat(prognose.berekening()).contains("samen 10 dagen; daarna nog 30 dagen t/m 30-04-2026");
    }

    @Test
    void isWhatWasDeliveredWhenTheTermIsOver() {
        Toewijzing toewijzing =
                Toewijzingen.gewoon().looptijd("2026-03-01", "2026-03-31").maak();

        Prognose prognose =
                Prognose.van(toewijzing, List.of(rij("2026-03", 500, 50000))).orElseThrow();

        assertThat(prognose.minuten()).isEqualTo(500);
        assertThat(prognose.cent()).contains(50000L);
    }

    @Test
    void givesNoAmountWhenOfAMonthNobodyCanSayWhatIsOwed() {
        Prognose prognose = Prognose.van(
                        HALF_JAAR, List.of(rij("2026-01", 310, 31000), rij("2026-02", 280, Optional.empty())))
                .orElseThrow();

        assertThat(prognose.cent()).isEmpty();
        assertThat(prognose.minuten()).isEqualTo(590 + 1220);
        assertThat(prognose.berekening()).endsWith("van een maand is niet bekend wat verschuldigd is");
    }

    @Test
    void givesNoBenuttingOfWhatIsNotAssignedInTime() {
        Toewijzing stuks = Toewijzingen.gewoon()
                .looptijd("2026-01-01", "2026-02-28")
                .omvang(1, Eenheid.STUKS_OUTPUT, Frequentie.MAAND)
                .maak();

        Prognose prognose =
                Prognose.van(stuks, List.of(rij("2026-01", 0, 31000))).orElseThrow();

        assertThat(prognose.benutting().percentage()).isEmpty();
        assertThat(prognose.cent()).contains(59000L);
    }

    @Test
    void isEmptyWithoutEndWithoutClaimsAndWithoutAssignment() {
        List<Boekregel> januari = List.of(rij("2026-01", 310, 31000));

        assertThat(Prognose.van(Toewijzingen.gewoon().zonderEinde().maak(), januari))
                .isEmpty();
        assertThat(Prognose.van(HALF_JAAR, List.of())).isEmpty();
        assertThat(Prognose.van(HALF_JAAR, List.of(rij("2026-01", 0, 0)))).isEmpty();
        assertThat(Prognose.van(HALF_JAAR, List.of(rij("2026-07", 310, 31000)))).isEmpty();
        assertThat(Prognose.van(
                        Toewijzingen.gewoon()
                                .looptijd("2026-01-01", "2026-01-01")
                                .reden("13")
                                .maak(),
                        januari))
                .isEmpty();
    }

    private static Boekregel rij(String maand, long minuten, long cent) {
        return rij(maand, minuten, Optional.of(cent));
    }

    private static Boekregel rij(String maand, long minuten, Optional<Long> verschuldigd) {
        long cent = verschuldigd.orElse(1L);
        return new Boekregel(
                new Sleutel(
                        Toewijzingen.DORDRECHT,
                        Toewijzingen.AANBIEDER,
                        new Clientmaandsleutel(Toewijzingen.CLIENT, "02", "IB1", YearMonth.parse(maand)),
                        1),
                Optional.empty(),
                minuten,
                cent,
                0,
                cent,
                Optional.empty(),
                "BINNEN",
                verschuldigd,
                cent,
                Optional.empty(),
                Optional.empty());
    }
}
