package nl.berichtenstraat.afrekening.simulatie;

import static nl.berichtenstraat.afrekening.simulatie.Proefclient.JANUARI;
import static nl.berichtenstraat.afrekening.simulatie.Proefcontract.BB1;
import static nl.berichtenstraat.afrekening.simulatie.Proefcontract.IB1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.simulatie.Onderbrenging.Geplaatst;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Geleverd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaatserTest {

    private static final Bereik MAAND = new Bereik(JANUARI, JANUARI);
    private static final String BB2 =
            BB1.replace("BB1", "BB2").replace("240", "481").replace("480", "960");
    private static final String SMAL =
            BB1.replace("BB1", "BB9").replace("240", "300").replace("480", "400");
    private static final String UREN = """
              - code: UU1
                categorie: '02'
                declaratie-eenheden: ['01']
                bekostiging: {vorm: uren}
                norm: {minstens: 2, hoogstens: 4, eenheid: '04', per: week}
                tarieven: [{eenheid: '04', cent: 6000, van: 2026-01-01}]
            """;
    private static final String DAGDELEN = """
              - code: DD1
                categorie: '02'
                declaratie-eenheden: ['16']
                tarieven: [{eenheid: '16', cent: 4000, van: 2026-01-01}]
            """;

    private static Onderbrenging plaats(Proefclient client, Vertaling vertaling, String... producten) {
        Bronmaand maand =
                new Bronmaanden(MAAND, groep -> false).van(client.maak()).get(0);
        return new Plaatser(new Doelcontract(Proefcontract.van("doel", producten)), vertaling).plaats(maand);
    }

    private static String code(Onderbrenging onderbrenging) {
        return ((Geplaatst) onderbrenging).product().code();
    }

    private static Proefclient toegewezen(long volume, Eenheid eenheid, Frequentie frequentie) {
        return new Proefclient("a").toegewezen("XX1", volume, eenheid, frequentie);
    }

    @Test
    void prefersTheSameProductWhateverItsIntensity() {
        Proefclient client = new Proefclient("a").toegewezen("BB1", 9999, Eenheid.MINUUT, Frequentie.WEEK);

        assertThat(code(plaats(client, Vertaling.GEEN, BB1, BB2))).isEqualTo("BB1");
    }

    @Test
    void prefersWhatWasAgreedOverTheIntensity() {
        Vertaling vertaling =
                new Vertaling(List.of(new Vertaling.Regel(Optional.of("doel"), "XX1", "BB2", Optional.empty())));

        assertThat(code(plaats(toegewezen(84, Eenheid.MINUUT, Frequentie.WEEK), vertaling, BB1, BB2)))
                .isEqualTo("BB2");
    }

    @ParameterizedTest
    @CsvSource({
        "56, 01, 2, BB1", // 56 x 365 / 84 = 243,3 minutes a month
        "110, 01, 2, BB1", // 478,0
        "111, 01, 2, BB2", // 482,3
        "480, 01, 4, BB1",
        "481, 01, 4, BB2",
        "8, 04, 4, BB1",
        "12, 01, 1, BB1", // 84 a week
    })
    void findsTheBandThatContainsWhatIsAssigned(long volume, String eenheid, String frequentie, String code) {
        Proefclient client = toegewezen(volume, Eenheid.vanCode(eenheid), Frequentie.vanCode(frequentie));

        assertThat(code(plaats(client, Vertaling.GEEN, BB1, BB2))).isEqualTo(code);
    }

    @Test
    void takesTheNarrowestOfSeveralAndThenTheFirstByCode() {
        Proefclient client = toegewezen(84, Eenheid.MINUUT, Frequentie.WEEK);

        assertThat(code(plaats(client, Vertaling.GEEN, BB1, SMAL))).isEqualTo("BB9");
        assertThat(code(plaats(client, Vertaling.GEEN, BB1.replace("BB1", "BB5"), BB1)))
                .isEqualTo("BB1");
    }

    @ParameterizedTest
    @CsvSource({"119, PAST_NIET", "120, ", "240, ", "241, PAST_NIET"})
    void holdsANormByTheWeekAgainstTheWeek(long minuten, Reden reden) {
        Onderbrenging onderbrenging =
                plaats(toegewezen(minuten, Eenheid.MINUUT, Frequentie.WEEK), Vertaling.GEEN, UREN);

        assertThat(onderbrenging instanceof Onderbrenging.Nergens nergens ? nergens.reden() : null)
                .isEqualTo(reden);
    }

    @Test
    void guessesNothing() {
        Proefclient minuten = toegewezen(84, Eenheid.MINUUT, Frequentie.WEEK);

        assertThat(plaats(minuten, Vertaling.GEEN, IB1)).isEqualTo(new Onderbrenging.Nergens(Reden.GEEN_PRODUCT));
        assertThat(plaats(toegewezen(4, Eenheid.DAGDEEL, Frequentie.WEEK), Vertaling.GEEN, BB1))
                .isEqualTo(new Onderbrenging.Nergens(Reden.PAST_NIET));
        assertThat(plaats(toegewezen(1, Eenheid.STUKS_OUTPUT, Frequentie.MAAND), Vertaling.GEEN, BB1))
                .isEqualTo(new Onderbrenging.Nergens(Reden.GEEN_INTENSITEIT));
    }

    @Test
    void convertsUnitsOnlyWhenThatWasAgreed() {
        Proefclient uren = toegewezen(6, Eenheid.UUR, Frequentie.WEEK)
                .geleverd("XX1", dagen(1, 7), 6, Eenheid.UUR)
                .geleverd("XX1", dagen(8, 14), 6, Eenheid.UUR)
                .geleverd("XX1", dagen(15, 21), 180, Eenheid.MINUUT);
        Vertaling zonder =
                new Vertaling(List.of(new Vertaling.Regel(Optional.empty(), "XX1", "DD1", Optional.empty())));
        Vertaling met = new Vertaling(List.of(new Vertaling.Regel(
                Optional.empty(), "XX1", "DD1", Optional.of(new Omrekening(Eenheid.UUR, 4, Eenheid.DAGDEEL, 1)))));

        assertThat(plaats(uren, zonder, DAGDELEN)).isEqualTo(new Onderbrenging.Nergens(Reden.EENHEID));
        assertThat(((Geplaatst) plaats(uren, met, DAGDELEN)).geleverd())
                .extracting(Geleverd::volume, Geleverd::cent)
                .containsExactly( // 12 hours are 3 parts of a day: 1,5 rounded up and then 3 in all; 3 hours 0,75
                        tuple(2L, 8000L), tuple(1L, 4000L), tuple(1L, 4000L));
    }

    @Test
    void weighsAssignmentsAfterEachOtherByTheirDays() {
        Proefclient client = new Proefclient("a")
                .toegewezen("XX1", dagen(1, 10), 60, Eenheid.MINUUT, Frequentie.WEEK)
                .toegewezen("XX1", dagen(11, 31), 200, Eenheid.MINUUT, Frequentie.WEEK);

        // (60 x 10 + 200 x 21) / 31 = 154,8 a week, 672,8 a month
        assertThat(code(plaats(client, Vertaling.GEEN, BB1, BB2))).isEqualTo("BB2");
    }

    private static Periode dagen(int van, int tot) {
        return new Periode(JANUARI.atDay(van), JANUARI.atDay(tot));
    }
}
