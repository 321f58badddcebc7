package nl.berichtenstraat.afrekening.simulatie;

import static nl.berichtenstraat.afrekening.simulatie.Proefclient.FEBRUARI;
import static nl.berichtenstraat.afrekening.simulatie.Proefclient.JANUARI;
import static nl.berichtenstraat.afrekening.simulatie.Proefclient.KWARTAAL;
import static nl.berichtenstraat.afrekening.simulatie.Proefclient.MAART;
import static nl.berichtenstraat.afrekening.simulatie.Proefcontract.BB1;
import static nl.berichtenstraat.afrekening.simulatie.Proefcontract.IB1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Contract;
import org.junit.jupiter.api.Test;

/**
 * Worked by hand. IB1 costs € 1,00 a minute; BB1 € 450,00 in a band of 240 up to and including 480 minutes a month, € 1,00
 * a minute outside it. Assigned are 84 minutes a week: 372 in January and March, 336 in February, 365 in an average month.
 */
class SimulatieTest {

    private static final Contract MINUTEN = Proefcontract.van("minuten", IB1);
    private static final Contract BAND = Proefcontract.van("band", BB1);

    /** January within (80,6 %), February below (29,8 %), March above (134,4 %). */
    private static Proefclient wisselend() {
        return perWeek(84)
                .minuten("IB1", JANUARI, 300)
                .minuten("IB1", FEBRUARI, 100)
                .minuten("IB1", MAART, 500);
    }

    private static Proefclient perWeek(long minuten) {
        return new Proefclient("a").toegewezen("IB1", minuten, Eenheid.MINUUT, Frequentie.WEEK);
    }

    private static Variant per(Afrekenperiode periode, Contract contract) {
        return new Variant(contract, periode);
    }

    private static Uitkomst simuleer(Clientdossier dossier, Variant... varianten) {
        return simuleer(List.of(dossier), KWARTAAL, Vertaling.GEEN, varianten);
    }

    private static Uitkomst simuleer(
            List<Clientdossier> dossiers, Bereik bereik, Vertaling vertaling, Variant... varianten) {
        Simulatie simulatie = new Simulatie(Arrays.asList(varianten), vertaling, bereik);
        dossiers.forEach(simulatie::neem);
        return simulatie.uitkomst();
    }

    private static List<Long> bedragen(Uitkomst uitkomst) {
        return uitkomst.varianten().stream().map(v -> v.totaal().cent()).toList();
    }

    @Test
    void comparesMonthWithQuarterAndOneContractWithAnother() {
        Uitkomst uitkomst = simuleer(
                wisselend().maak(),
                per(Afrekenperiode.MAAND, MINUTEN),
                per(Afrekenperiode.KWARTAAL, MINUTEN),
                per(Afrekenperiode.MAAND, BAND),
                per(Afrekenperiode.KWARTAAL, BAND));

        assertThat(bedragen(uitkomst))
                .containsExactly(
                        90_000L, // 300 + 100 + 500
                        90_000L, 105_000L, // 450 + 100 below + 500 above
                        135_000L); // 900 minutes in a band of 720 to 1440: 3 x 450
        assertThat(uitkomst.varianten().stream().map(v -> v.totaal().clientmaanden()))
                .containsExactly(
                        Map.of(Zijde.ONDER, 1L, Zijde.BINNEN, 1L, Zijde.BOVEN, 1L),
                        Map.of(Zijde.BINNEN, 3L), // 900 of 1080 is 83,3 %
                        Map.of(Zijde.ONDER, 1L, Zijde.BINNEN, 1L, Zijde.BOVEN, 1L),
                        Map.of(Zijde.BINNEN, 3L));
    }

    @Test
    void dividesAQuarterOverItsMonthsByWhatWasDelivered() {
        Uitkomst uitkomst = simuleer(wisselend().maak(), per(Afrekenperiode.KWARTAAL, BAND));

        assertThat(uitkomst.basis().centPerMaand()) // 1350 x 300 / 900, x 100 / 900, x 500 / 900
                .isEqualTo(Map.of(JANUARI, 45_000L, FEBRUARI, 15_000L, MAART, 75_000L));
    }

    @Test
    void takesAYearAsOneSpan() {
        Uitkomst uitkomst = simuleer(wisselend().maak(), per(Afrekenperiode.JAAR, BAND));

        assertThat(uitkomst.basis().totaal().clientmaanden()).isEqualTo(Map.of(Zijde.BINNEN, 3L));
    }

    @Test
    void countsMonthsWithoutDelivery() {
        Uitkomst uitkomst =
                simuleer(perWeek(84).minuten("IB1", JANUARI, 372).maak(), per(Afrekenperiode.MAAND, MINUTEN));

        assertThat(uitkomst.alleFeiten()).isEqualTo(new Feiten(1, 3, 2, 372 + 336 + 372, 372, 0));
        assertThat(uitkomst.basis().totaal().clientmaanden()).isEqualTo(Map.of(Zijde.BINNEN, 1L, Zijde.ONDER, 2L));
    }

    @Test
    void keepsToTheMonthsThatAreAskedFor() {
        Uitkomst uitkomst = simuleer(
                List.of(wisselend().maak()),
                new Bereik(FEBRUARI, FEBRUARI),
                Vertaling.GEEN,
                per(Afrekenperiode.MAAND, MINUTEN));

        assertThat(bedragen(uitkomst)).containsExactly(10_000L);
    }

    @Test
    void usesTheFirstAndLastTariffsOutsideTheTermOfAContract() {
        Contract later = Proefcontract.van(
                "later",
                IB1.replace(
                        "[{eenheid: '04', cent: 6000, van: 2026-01-01}]",
                        "[{eenheid: '04', cent: 6000, van: 2026-01-01, tot: 2026-06-30},"
                                + " {eenheid: '04', cent: 9000, van: 2026-07-01}]"));
        Periode alles = new Periode(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));
        Clientdossier dossier = new Proefclient("a")
                .toegewezen("IB1", alles, 84, Eenheid.MINUUT, Frequentie.WEEK)
                .minuten("IB1", YearMonth.of(2025, 12), 100)
                .minuten("IB1", YearMonth.of(2027, 1), 100)
                .maak();

        Uitkomst uitkomst = simuleer(
                List.of(dossier),
                new Bereik(YearMonth.of(2025, 12), YearMonth.of(2027, 1)),
                Vertaling.GEEN,
                per(Afrekenperiode.MAAND, later));

        assertThat(bedragen(uitkomst)).containsExactly(10_000L + 15_000L);
        assertThat(uitkomst.basis().maandenBuitenLooptijd()).isEqualTo(2);
    }

    @Test
    void paysOnePriceWhenTwoProductsOfAClientGoToOne() {
        Contract twee = Proefcontract.van("twee", IB1, IB1.replace("IB1", "IB2"));
        Clientdossier dossier = new Proefclient("a")
                .toegewezen("IB1", dagen(1, 14), 84, Eenheid.MINUUT, Frequentie.WEEK)
                .toegewezen("IB2", dagen(15, 31), 84, Eenheid.MINUUT, Frequentie.WEEK)
                .geleverd("IB1", dagen(1, 14), 100, Eenheid.MINUUT)
                .geleverd("IB2", dagen(15, 31), 200, Eenheid.MINUUT)
                .maak();

        Uitkomst uitkomst = simuleer(dossier, per(Afrekenperiode.MAAND, twee), per(Afrekenperiode.MAAND, BAND));

        assertThat(bedragen(uitkomst)).containsExactly(30_000L, 45_000L);
        Variantuitkomst band = uitkomst.andere().get(0);
        assertThat(band.totaal().alleClientmaanden()).isEqualTo(1);
        assertThat(List.of("IB1", "IB2"))
                .extracting(
                        code -> band.van(Dimensie.PRODUCT, List.of("02", code)).cent())
                .containsExactly(15_000L, 30_000L);
    }

    @Test
    void setsApartWhatOneOfTheContractsHasNoPlaceFor() {
        Uitkomst uitkomst = simuleer(
                List.of(
                        wisselend().maak(),
                        perWeek(600).minuten("IB1", JANUARI, 2000).maak()),
                KWARTAAL,
                Vertaling.GEEN,
                per(Afrekenperiode.MAAND, MINUTEN),
                per(Afrekenperiode.MAAND, BAND));

        assertThat(bedragen(uitkomst)).containsExactly(90_000L, 105_000L);
        assertThat(uitkomst.buiten())
                .containsExactly(new Buiten(new Buiten.Oorzaak("band/1", "02", "IB1", Reden.PAST_NIET), 1, 3, 200_000));
        assertThat(uitkomst.buitenPerGroep())
                .isEqualTo(Map.of(List.of("0505", "98000001", "02", "IB1"), new Uitkomst.Apart(3, 200_000)));
    }

    @Test
    void doesNotDependOnTheOrderOfClientsAndDeliveries() {
        Verzonnenregio regio = new Verzonnenregio(MINUTEN, 20, 7, KWARTAAL);
        List<Clientdossier> recht = new ArrayList<>();
        regio.lees(KWARTAAL, recht::add);
        List<Clientdossier> anders = new ArrayList<>(recht.stream()
                .map(d -> new Clientdossier(d.client(), omgekeerd(d.toewijzingen()), omgekeerd(d.regels())))
                .toList());
        Collections.reverse(anders);
        Variant[] varianten = Stream.of(Afrekenperiode.values())
                .flatMap(periode -> Stream.of(MINUTEN, BAND).map(contract -> per(periode, contract)))
                .toArray(Variant[]::new);

        assertThat(simuleer(anders, KWARTAAL, Vertaling.GEEN, varianten))
                .isEqualTo(simuleer(recht, KWARTAAL, Vertaling.GEEN, varianten));
    }

    private static <T> List<T> omgekeerd(List<T> lijst) {
        List<T> andersom = new ArrayList<>(lijst);
        Collections.reverse(andersom);
        return andersom;
    }

    private static Periode dagen(int van, int tot) {
        return new Periode(JANUARI.atDay(van), JANUARI.atDay(tot));
    }
}
