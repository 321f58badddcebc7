package nl.berichtenstraat.straat;

import static nl.berichtenstraat.straat.Feitenbouwer.feiten;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Signaalafspraken;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import org.junit.jupiter.api.Test;

class ToewijzingssignalenTest {

    private static final Signaalafspraken GEEN = Signaalafspraken.GEEN;

    @Test
    void saysNothingOfAnAssignmentWithWhichNothingIsTheMatter() {
        assertThat(op("2026-03-02", feiten())).isEmpty();
    }

    @Test
    void announcesTheEndAsManyWeeksAheadAsTheContractSays() {
        Signaalsoort eindigt = Signaalsoort.TOEWIJZING_EINDIGT;

        assertThat(soorten("2026-11-04", feiten())).doesNotContain(eindigt);
        assertThat(soorten("2026-11-05", feiten())).contains(eindigt);
        assertThat(soorten("2026-12-31", feiten())).contains(eindigt);
        assertThat(soorten("2027-01-01", feiten())).doesNotContain(eindigt);
        assertThat(soorten("2026-12-01", feiten().voortgezet())).doesNotContain(eindigt);
        assertThat(soorten("2026-12-01", feiten().looptijd("2026-01-01", null))).doesNotContain(eindigt);
        assertThat(soorten("2025-12-30", feiten().looptijd("2026-01-01", "2026-01-20")))
                .doesNotContain(eindigt);
        assertThat(soorten("2026-01-01", feiten().verwijderd())).doesNotContain(eindigt);
        assertThat(soorten("2026-12-01", feiten().onder(GEEN))).isEmpty();
        assertThat(soorten("2026-12-01", feiten().zonderContract())).isEmpty();
    }

    @Test
    void saysInWordsWhatEndsAndByWhichContract() {
        Signaal signaal = op("2026-12-01", feiten().versieVan("2026-08-01")).get(0);

        assertThat(signaal.uitleg())
                .startsWith(
                        "Toewijzing 1004 eindigt op 31-12-2026. Het contract wil dat u dit 8 weken van tevoren weet.");
        assertThat(signaal.contract()).contains("proef/1");
        assertThat(signaal.regel()).isEmpty();
        assertThat(signaal.sleutel()).isEqualTo("1004");
        assertThat(signaal.toewijzingNummer()).contains(1004L);
        assertThat(signaal.client()).isPresent();
    }

    @Test
    void asksForAnEvaluationEveryHalfYearOfARunningAssignment() {
        Feitenbouwer lang = feiten().looptijd("2026-01-01", "2027-12-31");
        Signaalsoort evaluatie = Signaalsoort.EVALUATIE;

        assertThat(soorten("2026-06-30", lang)).doesNotContain(evaluatie);
        assertThat(sleutels("2026-07-01", lang)).containsExactly("EVALUATIE 1004/2026-07-01");
        assertThat(sleutels("2026-12-31", lang)).containsExactly("EVALUATIE 1004/2026-07-01");
        assertThat(sleutels("2027-01-01", lang)).containsExactly("EVALUATIE 1004/2027-01-01");
        assertThat(soorten("2028-01-01", lang)).doesNotContain(evaluatie);
    }

    @Test
    void asksForAnEvaluationEveryYearWhenTheContractSaysSo() {
        Feitenbouwer jaarlijks = feiten().looptijd("2026-01-31", "2028-12-31")
                .onder(new Signaalafspraken(Optional.empty(), Optional.of(1), Optional.empty()));

        assertThat(soorten("2027-01-30", jaarlijks)).isEmpty();
        assertThat(sleutels("2027-01-31", jaarlijks)).containsExactly("EVALUATIE 1004/2027-01-31");
    }

    @Test
    void takesANewVersionOfTheAssignmentForAnEvaluation() {
        Feitenbouwer lang = feiten().looptijd("2026-01-01", "2027-12-31");

        assertThat(soorten("2026-08-01", lang.versieVan("2026-06-30"))).containsExactly(Signaalsoort.EVALUATIE);
        assertThat(soorten("2026-08-01", lang.versieVan("2026-07-01"))).isEmpty();
        assertThat(soorten("2027-01-01", lang.versieVan("2026-07-01"))).containsExactly(Signaalsoort.EVALUATIE);
    }

    /** Friday 27 March plus five working days, with Goede Vrijdag on 3 and tweede paasdag on 6 April, is 7 April. */
    @Test
    void missesAStartAfterFiveWorkingDays() {
        Feitenbouwer zonder =
                feiten().looptijd("2026-03-27", "2026-12-31").nietGestart().zonderContract();

        assertThat(soorten("2026-04-07", zonder)).isEmpty();
        assertThat(soorten("2026-04-08", zonder)).containsExactly(Signaalsoort.START_ONTBREEKT);
        assertThat(op("2026-04-08", zonder).get(0).regel()).contains("OP271");
        assertThat(op("2026-04-08", zonder).get(0).uitleg()).contains("27-03-2026");
        assertThat(soorten("2026-12-31", zonder)).containsExactly(Signaalsoort.START_ONTBREEKT);
        assertThat(soorten("2027-01-01", zonder)).isEmpty();
        assertThat(soorten("2026-04-08", feiten().looptijd("2026-03-27", "2026-12-31")))
                .isEmpty();
    }

    @Test
    void countsFromTheDayTheAssignmentCameInWhenThatIsLater() {
        Feitenbouwer laat = feiten().ontvangen("2026-06-01").nietGestart().zonderContract();

        assertThat(soorten("2026-06-08", laat)).isEmpty();
        assertThat(soorten("2026-06-09", laat)).containsExactly(Signaalsoort.START_ONTBREEKT);
    }

    @Test
    void missesAStopFiveWorkingDaysAfterTheEnd() {
        Feitenbouwer afgelopen = feiten().looptijd("2026-01-01", "2026-03-27");

        assertThat(soorten("2026-04-07", afgelopen)).isEmpty();
        assertThat(soorten("2026-04-08", afgelopen)).containsExactly(Signaalsoort.STOP_ONTBREEKT);
        assertThat(op("2026-04-08", afgelopen).get(0).regel()).contains("OP272");
        assertThat(soorten("2026-04-08", afgelopen.gestopt())).isEmpty();
        assertThat(soorten("2026-04-08", afgelopen.nietGestart())).isEmpty();
    }

    @Test
    void tellsThatAClientWaitsLongerThanTheContractAllows() {
        Feitenbouwer wacht = feiten().looptijd("2026-03-02", "2026-12-31").nietGestart();
        Signaalsoort wachttijd = Signaalsoort.WACHTTIJD;

        assertThat(soorten("2026-04-13", wacht)).doesNotContain(wachttijd);
        assertThat(soorten("2026-04-14", wacht)).contains(wachttijd);
        assertThat(op("2026-04-14", wacht))
                .filteredOn(s -> s.soort() == wachttijd)
                .allSatisfy(s -> assertThat(s.uitleg()).contains("02-03-2026", "42 dagen"));
        assertThat(soorten("2027-01-01", wacht)).doesNotContain(wachttijd);
        assertThat(soorten("2026-04-14", feiten().looptijd("2026-03-02", "2026-12-31")))
                .doesNotContain(wachttijd);
        assertThat(soorten("2026-04-14", wacht.onder(GEEN))).doesNotContain(wachttijd);
    }

    @Test
    void asksToReverseWhatLiesOutsideTheAssignmentOncePerMonth() {
        Feitenbouwer ingekort = feiten().looptijd("2026-01-01", "2026-03-15")
                .gestopt()
                .buiten(maand(3), maand(3), maand(4))
                .zonderContract();

        assertThat(sleutels("2026-05-01", ingekort))
                .containsExactly("CREDIT_ONTBREEKT 1004/2026-03", "CREDIT_ONTBREEKT 1004/2026-04");
        assertThat(op("2026-05-01", ingekort)).allMatch(s -> s.regel().equals(Optional.of("OP279")));
        assertThat(op("2026-05-01", ingekort).get(0).maand()).contains(YearMonth.of(2026, 3));
        assertThat(op("2026-05-01", ingekort).get(0).uitleg()).contains("01-03-2026 t/m 31-03-2026");
        assertThat(op("2026-05-01", feiten().verwijderd().gestopt().buiten(maand(3))))
                .extracting(Signaal::regel)
                .containsExactly(Optional.of("OP276"));
    }

    private static Periode maand(int maand) {
        return Periode.van(YearMonth.of(2026, maand));
    }

    private static List<Signaal> op(String dag, Feitenbouwer feiten) {
        return new Toewijzingssignalen(LocalDate.parse(dag)).van(feiten.maak()).toList();
    }

    private static List<Signaalsoort> soorten(String dag, Feitenbouwer feiten) {
        return op(dag, feiten).stream().map(Signaal::soort).toList();
    }

    private static List<String> sleutels(String dag, Feitenbouwer feiten) {
        return op(dag, feiten).stream()
                .map(signaal -> signaal.soort() + " " + signaal.sleutel())
                .toList();
    }
}
