package nl.berichtenstraat.contract.kostprijs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Tarief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KostprijsberekeningTest {

    private static final String NAREKENEN = "src/test/resources/kostprijs/narekenen.yaml";
    private static final String MEEGELEVERD = "config/kostprijs/begeleiding-2026.yaml";
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    /**
     * By hand:
     *
     * <pre>
     * premies       AWf 0,90 x 3 + 0,10 x 8 = 3,5; Aof 0,25 x 6 + 0,75 x 8 = 7,5; samen 3,5 + 7,5 + 1,5 + 6,5 = 19 %
     * uren          A: (1880 - 200 - 80) x 0,9375 = 1500; B: 1872 - 272 = 1600
     * A begeleider  4000 x 0,9 x 12 = 43.200; x 1,10 = 47.520; 19 % = 9.028,80; (47.520 - 15.520) x 0,125 = 4.000;
     *               samen 60.548,80; / 1500 = 40,365866...
     * A coach       54.000; x 1,10 = 59.400; 19 % van hoogstens 55.000 = 10.450; 43.880 x 0,125 = 5.485;
     *               samen 75.335; / 1500 = 50,223333...
     * B begeleider  45.360; x 1,16 = 52.617,60; 19 % = 9.997,344; 37.097,60 x 0,125 = 4.637,20;
     *               samen 67.252,144; / 1600 = 42,03259
     * B coach       51.840; x 1,16 = 60.134,40; 10.450; 44.614,40 x 0,125 = 5.576,80; samen 76.161,20; / 1600 = 47,60075
     * mix           A 0,8 x 40,365866 + 0,2 x 50,223333 = 42,33736; B 0,8 x 42,03259 + 0,2 x 47,60075 = 43,146222;
     *               0,75 x 42,33736 + 0,25 x 43,146222 = 42,5395755
     * uurprijs      / 0,62 = 68,61221855; x (1 + 0,20 + 0,01 + 0,021) = 84,46164103; + 1,25 = 85,71164103;
     *               x 1,02 = 87,42587385
     * tarieven      uur 87,43; minuut 87,42587 / 60 = 1,4571; dagdeel x 4 = 349,7035; stuk x 8,5 = 743,1199
     * </pre>
     */
    @Test
    void comesOutWhereASumByHandDoes() {
        assertThat(tarieven(NAREKENEN))
                .containsExactly(
                        Map.entry("04", 8743L),
                        Map.entry("01", 146L),
                        Map.entry("16", 34970L),
                        Map.entry("82", 74312L));
        assertThat(stappen(NAREKENEN))
                .extracting(Rekenstap::naam, Rekenstap::tekst)
                .contains(
                        tuple("Werkgeverspremies samen", "19 %"),
                        tuple("begeleider (A1), loonkosten per jaar", "€ 60.548,80"),
                        tuple("coach (A2), loonkosten per jaar", "€ 75.335,00"),
                        tuple("begeleider (B1), loonkosten per aanwezig uur", "€ 42,0326"),
                        tuple("coach (B2), loonkosten per aanwezig uur", "€ 47,6008"),
                        tuple("Loonkosten per aanwezig uur", "€ 42,5396"),
                        tuple("Loonkosten per declarabel uur", "€ 68,6122"),
                        tuple("Kosten per declarabel uur", "€ 85,7116"),
                        tuple("Uurprijs", "€ 87,4259"));
    }

    /** Within what the shown decimals can differ from the exact ones. */
    @ParameterizedTest
    @ValueSource(strings = {NAREKENEN, MEEGELEVERD})
    void showsNumbersWithWhichEveryStepCanBeRedone(String bestand) {
        for (Rekenstap stap : stappen(bestand)) {
            double getoond = stap.maat().getoond(stap.getal()).doubleValue();
            double nagerekend = Narekening.van(stap.som()) * (stap.maat() == Maat.PROCENT ? 100 : 1);
            double speling = stap.maat() == Maat.EURO ? 0.011 : 0.0003;
            assertThat(nagerekend).as(stap.naam() + ": " + stap.som()).isCloseTo(getoond, within(speling));
        }
    }

    /** A salary of 6000 a month and 1200 hours make 60 euros an hour; 100 percent of everything else. */
    @ParameterizedTest
    @CsvSource({
        "productiviteit, 100, 6000",
        "productiviteit, 50, 12000",
        "productiviteit, 62, 9677",
        "schaaldeel, 0, 0",
        "schaaldeel, 90, 5400",
        "verlof, 200, 7200",
        "verzuim, 4, 6250",
        "verzuim, 99.9999, 6000000000",
        "vakantietoeslag, 8, 6480",
        "eindejaarsuitkering, 8.33, 6500",
        "overige-premie, 10, 6600",
        "aof-hoog, 10, 6600",
        "aof-laag, 10, 6000",
        "awf-laag, 10, 6600",
        "awf-hoog, 10, 6000",
        "pensioenpremie, 25, 7500",
        "overhead, 20, 7200",
        "huisvesting, 1, 6060",
        "inhuur, 10, 6000",
        "btw, 21, 6000",
        "reiskosten, 125, 6125",
        "risico, 2, 6120"
    })
    void bringsEachParameterInWhereItBelongs(String parameter, String waarde, long cent) {
        assertThat(cent(new Kostprijsbouwer().met(parameter, waarde))).isEqualTo(cent);
    }

    @Test
    void addsVatForTheShareThatIsHired() {
        assertThat(cent(new Kostprijsbouwer().met("inhuur", "10").met("btw", "21")))
                .isEqualTo(6126);
    }

    @Test
    void asksNoPensionPremiumBelowTheFranchise() {
        Kostprijsbouwer bouwer = new Kostprijsbouwer().met("pensioenpremie", "25");
        assertThat(cent(bouwer.met("franchise", "7200000"))).isEqualTo(6000);
        assertThat(cent(bouwer.met("franchise", "7200001"))).isEqualTo(6000);
        assertThat(cent(bouwer.met("franchise", "2400000"))).isEqualTo(7000);
    }

    @Test
    void asksNoPremiumsAboveTheMaximumWage() {
        Kostprijsbouwer bouwer = new Kostprijsbouwer().met("overige-premie", "20");
        assertThat(cent(bouwer.met("premiegrens", "3600000"))).isEqualTo(6600);
        assertThat(cent(bouwer.met("premiegrens", "7200000"))).isEqualTo(7200);
        assertThat(cent(bouwer.met("premiegrens", "7200001"))).isEqualTo(7200);
    }

    @Test
    void weighsCaosAndFunctionsByTheirShares() {
        assertThat(cent(new Kostprijsbouwer().met("aandeel", "25").met("salaris-b", "300000")))
                .isEqualTo(3750);
        assertThat(cent(new Kostprijsbouwer().met("begeleiders", "75").met("salaris-coach", "300000")))
                .isEqualTo(5250);
    }

    @Test
    void roundsHalfACentUpAndOnlyAtTheEnd() {
        assertThat(cent(new Kostprijsbouwer().met("risico", "0.0083"))).isEqualTo(6000);
        assertThat(cent(new Kostprijsbouwer().met("risico", "0.0084"))).isEqualTo(6001);
        assertThat(cent(new Kostprijsbouwer().met("reiskosten", "30").perMinuut()))
                .isEqualTo(101); // 60,30 / 60 = 1,005
        assertThat(cent(new Kostprijsbouwer().met("risico", "0.0083").per(Eenheid.DAGDEEL, "4")))
                .isEqualTo(24_002); // 4 x 60,00498 and not 4 x 60,00
    }

    @Test
    void raisesTheUnroundedPriceFromTheDayOfTheIndexation() {
        Productprijs prijs = prijs(
                new Kostprijsbouwer().met("loonaandeel", "90").met("loon", "4").met("prijs", "2"));
        assertThat(prijs.tarieven())
                .extracting(Dagtarief::tarief)
                .containsExactly(
                        new Tarief(Eenheid.UUR, 6000, new Periode(BEGIN, LocalDate.of(2026, 12, 31))),
                        new Tarief(Eenheid.UUR, 6228, new Periode(LocalDate.of(2027, 1, 1), Periode.OPEN_EINDE)));
    }

    @Test
    void marksWhatRestsOnAnExampleAndNothingElse() {
        assertThat(prijzen(NAREKENEN)).flatExtracting(Productprijs::tarieven).noneMatch(Dagtarief::voorbeeld);
        assertThat(prijzen(MEEGELEVERD)).flatExtracting(Productprijs::tarieven).allMatch(Dagtarief::voorbeeld);
        assertThat(stappen(MEEGELEVERD))
                .filteredOn(stap -> stap.naam().startsWith("Huisvesting"))
                .allMatch(Rekenstap::rustOpVoorbeeld)
                .extracting(Rekenstap::bronnen)
                .allSatisfy(bronnen -> assertThat(bronnen).singleElement().satisfies(bron -> {
                    assertThat(bron.waarden()).containsExactly("1 %");
                    assertThat(bron.herkomst()).contains("Beschrijving van de kostprijsopbouw");
                }));
    }

    @Test
    void namesTheSourceOfEveryParameter() {
        assertThat(stappen(NAREKENEN))
                .filteredOn(stap -> stap.naam().equals("Uren na verlof"))
                .first()
                .satisfies(stap -> assertThat(stap.bronnen())
                        .containsExactly(
                                new Bronvermelding(List.of("1.880"), "Regeling van de proef, artikel 1"),
                                new Bronvermelding(List.of("200", "80"), "Regeling van de proef")));
    }

    @Test
    void shipsThreeProductsWithTheProductivityOfTheRegion() {
        assertThat(prijzen(MEEGELEVERD))
                .extracting(
                        prijs -> prijs.product().code(),
                        prijs -> prijs.product().productiviteit().tekst(),
                        prijs -> prijs.product().productiviteit().rustOpVoorbeeld())
                .containsExactly(tuple("IB1", "62 %", false), tuple("IB2", "62 %", false), tuple("IB3", "60 %", false));
    }

    private static List<Map.Entry<String, Long>> tarieven(String bestand) {
        return prijzen(bestand).stream()
                .flatMap(prijs -> prijs.tarieven().stream())
                .map(Dagtarief::tarief)
                .map(tarief -> Map.entry(tarief.eenheid().code(), tarief.cent()))
                .toList();
    }

    private static List<Rekenstap> stappen(String bestand) {
        Kostprijsopbouw opbouw = opbouw(bestand);
        return Stream.concat(
                        opbouw.gedeeld().stream().flatMap(groep -> groep.stappen().stream()),
                        opbouw.producten().stream().flatMap(prijs -> prijs.stappen().stream()))
                .toList();
    }

    private static List<Productprijs> prijzen(String bestand) {
        return opbouw(bestand).producten();
    }

    private static Kostprijsopbouw opbouw(String bestand) {
        return new Kostprijslader().lees(Path.of(bestand));
    }

    private static long cent(Kostprijsbouwer bouwer) {
        return prijs(bouwer).tarieven().get(0).tarief().cent();
    }

    private static Productprijs prijs(Kostprijsbouwer bouwer) {
        return Kostprijsberekening.reken(bouwer.maak()).producten().get(0);
    }
}
