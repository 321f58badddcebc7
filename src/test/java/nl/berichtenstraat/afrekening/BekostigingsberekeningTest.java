package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Toewijzingen.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Bekostiging.Bandbreedte;
import nl.berichtenstraat.contract.Bekostiging.Betaling;
import nl.berichtenstraat.contract.Bekostiging.Buiten;
import nl.berichtenstraat.contract.Bekostiging.Deelmaand;
import nl.berichtenstraat.contract.Benuttingsbeleid;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Norm;
import nl.berichtenstraat.contract.Tarief;
import nl.berichtenstraat.register.Geleverd;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Worked by hand: a month price of € 450,00, an hourly tariff of € 60,00, so a minute is € 1,00. August has 31 days. */
class BekostigingsberekeningTest {

    private static final YearMonth AUGUSTUS = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @Nested
    class Bandbreedtes {

        private static final Buiten GELEVERD = new Buiten(Betaling.GELEVERD, Optional.empty(), true);

        @Test
        void paysTheFixedPriceOnBothEdgesOfTheBandAndBetween() {
            assertThat(Stream.of(240, 300, 480)
                            .map(minuten -> band(heel(minuten)))
                            .map(Verschuldigd::cent))
                    .containsOnly(45_000L);
            assertThat(band(heel(400)))
                    .isEqualTo(new Verschuldigd(
                            45_000,
                            Zijde.BINNEN,
                            "band 240 t/m 480 minuten; geleverd 400, binnen de band; prijs € 450,00 = € 450,00"));
        }

        @Test
        void paysDeliveredMinutesBelowTheBand() {
            assertThat(band(heel(239)))
                    .isEqualTo(new Verschuldigd(
                            23_900,
                            Zijde.ONDER,
                            "band 240 t/m 480 minuten; geleverd 239, onder de band; 239 minuten x € 1,00 = € 239,00"));
        }

        @Test
        void paysAnotherTariffAboveTheBand() {
            Verschuldigd boven = van(
                    product(bandbreedte(
                            GELEVERD, new Buiten(Betaling.TARIEF, Optional.of(5_001L), true), Optional.empty())),
                    heel(481));

            assertThat(boven.cent()).isEqualTo(40_091); // 481 x 5001 / 60 = 40091,35
            assertThat(boven.berekening()).endsWith("boven de band; 481 minuten x € 50,01 / 60 = € 400,91");
        }

        @Test
        void paysThePriceOutsideTheBandWhenThatIsAgreed() {
            Buiten prijs = new Buiten(Betaling.PRIJS, Optional.empty(), true);

            assertThat(van(product(bandbreedte(prijs, prijs, Optional.empty())), heel(10)))
                    .extracting(Verschuldigd::cent, Verschuldigd::zijde)
                    .containsExactly(45_000L, Zijde.ONDER);
        }

        @Test
        void scalesBandAndPriceToTheDaysAssigned() {
            Maandfeiten vanafVijftien = feiten(AUGUSTUS, List.of(dagen(15, 31)), minuten(dagen(15, 31), 132));

            assertThat(band(vanafVijftien)) // 240 x 17 / 31 = 131,6; 45000 x 17 / 31 = 24677,4
                    .isEqualTo(new Verschuldigd(
                            24_677,
                            Zijde.BINNEN,
                            "band 131,6 t/m 263,2 minuten (17 van 31 dagen toegewezen); geleverd 132, binnen de band;"
                                    + " prijs € 450,00 x 17 / 31 dagen = € 246,77"));
        }

        @Test
        void judgesTheBandOnExactNumbers() {
            assertThat(band(feiten(AUGUSTUS, List.of(dagen(15, 31)), minuten(dagen(15, 31), 131)))
                            .zijde())
                    .isEqualTo(Zijde.ONDER);
        }

        @Test
        void lowersThePriceForDaysBeyondTheWeeksWithoutDelivery() {
            Maandfeiten drieWekenStil =
                    feiten(AUGUSTUS, List.of(dagen(1, 31)), minuten(dagen(1, 5), 150), minuten(dagen(27, 31), 150));

            assertThat(van(product(bandbreedte(GELEVERD, GELEVERD, Optional.of(4))), drieWekenStil)
                            .cent())
                    .isEqualTo(45_000);
            assertThat(van(product(bandbreedte(GELEVERD, GELEVERD, Optional.of(1))), drieWekenStil))
                    .satisfies(v -> {
                        assertThat(v.cent()).isEqualTo(24_677); // 21 days still, 14 beyond a week: 17 of 31 count
                        assertThat(v.berekening())
                                .endsWith(
                                        "prijs € 450,00 x 17 / 31 dagen (14 dagen te lang zonder levering) = € 246,77");
                    });
        }

        @Test
        void cannotJudgeTheBandOfAClaimInPieces() {
            Maandfeiten stuk = feiten(
                    AUGUSTUS, List.of(dagen(1, 31)), new Geleverd(dagen(1, 31), 1, Eenheid.STUKS_OUTPUT, 45_000));

            assertThat(band(stuk))
                    .extracting(Verschuldigd::cent, Verschuldigd::zijde)
                    .containsExactly(45_000L, Zijde.ONBEPAALD);
        }

        @Test
        void takesAQuarterAsOneSpan() {
            Contractproduct product = product(bandbreedte(GELEVERD, GELEVERD, Optional.empty()));
            Maandfeiten weinig = heel(100);
            Maandfeiten veel = feiten(SEPTEMBER, List.of(Periode.van(SEPTEMBER)), minuten(Periode.van(SEPTEMBER), 500));

            long perMaand = van(product, weinig).cent() + van(product, veel).cent();
            Verschuldigd samen = new Bekostigingsberekening(product)
                    .van(List.of(weinig, veel), geenBenutting())
                    .orElseThrow();

            assertThat(perMaand).isEqualTo(60_000);
            assertThat(samen.cent()).isEqualTo(90_000);
            assertThat(samen.zijde()).isEqualTo(Zijde.BINNEN);
        }

        @Test
        void owesNothingWhenAllWasReversed() {
            assertThat(band(feiten(AUGUSTUS, List.of(dagen(1, 31)))))
                    .isEqualTo(new Verschuldigd(0, Zijde.ONDER, "niets geleverd: € 0,00"));
        }

        @Test
        void cannotSettleAMonthWithoutAPrice() {
            YearMonth eerder = YearMonth.of(2025, 12);

            assertThat(new Bekostigingsberekening(product(bandbreedte(GELEVERD, GELEVERD, Optional.empty())))
                            .van(List.of(feiten(eerder, List.of(Periode.van(eerder)))), geenBenutting()))
                    .isEmpty();
        }

        private static Verschuldigd band(Maandfeiten feiten) {
            return van(product(bandbreedte(GELEVERD, GELEVERD, Optional.empty())), feiten);
        }

        private static Bandbreedte bandbreedte(Buiten onder, Buiten boven, Optional<Integer> weken) {
            return new Bandbreedte(240, 480, onder, boven, weken, 2, Deelmaand.DAGEN, Deelmaand.DAGEN);
        }
    }

    @Nested
    class Maandbedragen {

        @Test
        void paysTheSameWhateverWasDelivered() {
            assertThat(Stream.of(1, 10_000)
                            .map(m -> maandbedrag(Deelmaand.DAGEN, heel(m)).cent()))
                    .containsOnly(45_000L);
        }

        @Test
        void paysNothingForAMonthInWhichNothingWasDelivered() {
            assertThat(maandbedrag(Deelmaand.VOLLEDIG, feiten(AUGUSTUS, List.of(dagen(1, 31))))
                            .cent())
                    .isZero();
        }

        @Test
        void paysOncePerMonthHoweverManyLinesThereAre() {
            Geleverd stuk = new Geleverd(dagen(1, 31), 1, Eenheid.STUKS_OUTPUT, 45_000);

            assertThat(maandbedrag(Deelmaand.VOLLEDIG, feiten(AUGUSTUS, List.of(dagen(1, 31)), stuk, stuk))
                            .cent())
                    .isEqualTo(45_000);
        }

        @Test
        void paysAFirstMonthAsAgreed() {
            Maandfeiten vanafVijftien = feiten(AUGUSTUS, List.of(dagen(15, 31)), minuten(dagen(15, 31), 60));

            assertThat(maandbedrag(Deelmaand.VOLLEDIG, vanafVijftien).cent()).isEqualTo(45_000);
            assertThat(maandbedrag(Deelmaand.DAGEN, vanafVijftien).cent()).isEqualTo(24_677);
            assertThat(maandbedrag(Deelmaand.GEEN, vanafVijftien).cent()).isZero();
        }

        @Test
        void takesAssignmentsThatFollowEachOtherAsOne() {
            Maandfeiten verlengd = feiten(AUGUSTUS, List.of(dagen(1, 14), dagen(15, 31)), minuten(dagen(1, 31), 60));

            assertThat(maandbedrag(Deelmaand.GEEN, verlengd).cent()).isEqualTo(45_000);
        }

        private static Verschuldigd maandbedrag(Deelmaand eerste, Maandfeiten feiten) {
            return van(product(new Bekostiging.Maandbedrag(eerste, Deelmaand.VOLLEDIG)), feiten);
        }
    }

    @Nested
    class UrenMetNorm {

        @Test
        void paysWhatWasUsedAndSaysOnWhichSideOfTheNorm() {
            assertThat(uren(false, heel(265))) // 60 a week x 31 / 7 = 265,7
                    .extracting(Verschuldigd::cent, Verschuldigd::zijde)
                    .containsExactly(26_500L, Zijde.BINNEN);
            assertThat(uren(false, heel(266)).zijde()).isEqualTo(Zijde.BOVEN);
            assertThat(uren(false, heel(100)).zijde()).isEqualTo(Zijde.ONDER);
        }

        @Test
        void paysUpToTheNormWhenThatIsAgreed() {
            assertThat(uren(true, heel(300)).cent()).isEqualTo(26_571); // 30000 x 265,714... / 300
        }

        @Test
        void comparesPartsOfADay() {
            Contractproduct dagbesteding = product(
                    new Bekostiging.Uren(false),
                    Optional.of(new Norm(1, 4, Eenheid.DAGDEEL, Frequentie.WEEK)),
                    Optional.empty());
            Geleverd dagdelen = new Geleverd(dagen(1, 31), 18, Eenheid.DAGDEEL, 90_000);

            assertThat(van(dagbesteding, feiten(AUGUSTUS, List.of(dagen(1, 31)), dagdelen)))
                    .isEqualTo(
                            new Verschuldigd(
                                    90_000,
                                    Zijde.BOVEN,
                                    "18 dagdelen x € 50,00 = € 900,00; norm 4,4 t/m 17,7 dagdelen, gebruikt 18, boven de norm"));
        }

        private static Verschuldigd uren(boolean aftoppen, Maandfeiten feiten) {
            Norm norm = new Norm(30, 60, Eenheid.MINUUT, Frequentie.WEEK);
            return van(product(new Bekostiging.Uren(aftoppen), Optional.of(norm), Optional.empty()), feiten);
        }
    }

    @Nested
    class Inspanning {

        @Test
        void paysWhatWasGranted() {
            assertThat(van(product(new Bekostiging.Inspanning(false)), heel(480)))
                    .extracting(Verschuldigd::cent, Verschuldigd::berekening)
                    .containsExactly(48_000L, "480 minuten x € 1,00 = € 480,00");
        }

        @Test
        void paysUpToTheUpperThresholdWhenThatIsAgreed() {
            Benuttingsbeleid beleid = beleid(true);
            Maandfeiten feiten = heel(700);
            Benutting benutting = benutting(beleid, 700);

            // 120 % of 531 is 637,2 minutes of the 700 that were granted for € 700,00
            assertThat(new Bekostigingsberekening(
                                    product(new Bekostiging.Inspanning(false), Optional.empty(), Optional.of(beleid)))
                            .van(List.of(feiten), benutting))
                    .contains(new Verschuldigd(
                            63_720,
                            Zijde.BOVEN,
                            "700 minuten x € 1,00 = € 700,00; betaald tot de bovengrens, 120 % van 531 = 637,2 minuten:"
                                    + " € 700,00 x 637,2 / 700 = € 637,20"));
        }

        @Test
        void paysAllAboveTheThresholdOtherwise() {
            Benuttingsbeleid beleid = beleid(false);

            assertThat(new Bekostigingsberekening(
                                    product(new Bekostiging.Inspanning(false), Optional.empty(), Optional.of(beleid)))
                            .van(List.of(heel(700)), benutting(beleid, 700)))
                    .map(Verschuldigd::cent)
                    .contains(70_000L);
        }

        @Test
        void paysClientsWhoDidNotShowUpUpToAShareOfWhatWasAssigned() {
            Contractproduct product = product(
                    new Bekostiging.NietVerschenen(Optional.of(BigDecimal.TEN)), Optional.empty(), Optional.empty());
            Benutting benutting =
                    new Benuttingsberekening(Optional.empty()).van(AUGUSTUS, List.of(gewoon().maak()), 60);

            // 10 % of 531 is 53,1 minutes
            assertThat(new Bekostigingsberekening(product).van(List.of(heel(60)), benutting))
                    .map(Verschuldigd::cent)
                    .contains(5_310L);
        }

        private static Benuttingsbeleid beleid(boolean aftoppen) {
            return new Benuttingsbeleid(
                    Benuttingsbeleid.Grondslag.DAGEN, new BigDecimal("80"), new BigDecimal("120"), aftoppen);
        }

        private static Benutting benutting(Benuttingsbeleid beleid, long geleverd) {
            return new Benuttingsberekening(Optional.of(beleid)).van(AUGUSTUS, List.of(gewoon().maak()), geleverd);
        }
    }

    private static Verschuldigd van(Contractproduct product, Maandfeiten feiten) {
        return new Bekostigingsberekening(product)
                .van(List.of(feiten), geenBenutting())
                .orElseThrow();
    }

    private static Benutting geenBenutting() {
        return new Benuttingsberekening(Optional.empty()).van(AUGUSTUS, List.of(), 0);
    }

    private static Contractproduct product(Bekostiging bekostiging) {
        return product(bekostiging, Optional.empty(), Optional.empty());
    }

    private static Contractproduct product(
            Bekostiging bekostiging, Optional<Norm> norm, Optional<Benuttingsbeleid> beleid) {
        Periode vanaf = Periode.van(BEGIN, Optional.empty());
        return new Contractproduct(
                "02",
                "X1",
                Optional.empty(),
                Set.of(Eenheid.MINUUT),
                List.of(new Tarief(Eenheid.UUR, 6_000, vanaf), new Tarief(Eenheid.STUKS_OUTPUT, 45_000, vanaf)),
                beleid,
                bekostiging,
                norm,
                Optional.empty(),
                Optional.empty());
    }

    private static Maandfeiten heel(int minuten) {
        return feiten(AUGUSTUS, List.of(dagen(1, 31)), minuten(dagen(1, 31), minuten));
    }

    private static Maandfeiten feiten(YearMonth maand, List<Periode> toegewezen, Geleverd... geleverd) {
        return new Maandfeiten(maand, toegewezen, List.of(geleverd));
    }

    private static Geleverd minuten(Periode dagen, int minuten) {
        return new Geleverd(dagen, minuten, Eenheid.MINUUT, minuten * 100L);
    }

    private static Periode dagen(int van, int tot) {
        return new Periode(AUGUSTUS.atDay(van), AUGUSTUS.atDay(tot));
    }
}
