package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Toewijzingen.gewoon;
import static nl.berichtenstraat.bericht.Eenheid.DAGDEEL;
import static nl.berichtenstraat.bericht.Eenheid.MINUUT;
import static nl.berichtenstraat.bericht.Eenheid.UUR;
import static nl.berichtenstraat.bericht.Frequentie.DAG;
import static nl.berichtenstraat.bericht.Frequentie.MAAND;
import static nl.berichtenstraat.bericht.Frequentie.TOTAAL;
import static nl.berichtenstraat.bericht.Frequentie.WEEK;
import static nl.berichtenstraat.contract.Benuttingsbeleid.Grondslag.DAGEN;
import static nl.berichtenstraat.contract.Benuttingsbeleid.Grondslag.KALENDERWEKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Benuttingsbeleid;
import nl.berichtenstraat.contract.Benuttingsbeleid.Grondslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenuttingsberekeningTest {

    private static final YearMonth AUGUSTUS = YearMonth.of(2026, 8);

    @Test
    void countsAWeekByDaysAndSaysHow() {
        Benutting benutting = van(DAGEN, 480, gewoon());

        assertThat(benutting.toegewezenMinuten()).hasValue(531);
        assertThat(benutting.percentage()).contains(new BigDecimal("90.3"));
        assertThat(benutting.zijde()).isEqualTo(Zijde.BINNEN);
        assertThat(benutting.berekening())
                .isEqualTo(
                        "1 t/m 31 augustus: 31 dagen x 120 minuten / 7 = 531 minuten; geleverd 480; 90,3 %, binnen de"
                                + " grenzen van 80 % en 120 %");
    }

    @Test
    void countsTouchedCalendarWeeksWhenTheContractSaysSo() {
        Benutting benutting = van(KALENDERWEKEN, 480, gewoon());

        assertThat(benutting.toegewezenMinuten()).hasValue(720); // 1 August 2026 is a Saturday: six weeks
        assertThat(benutting.percentage()).contains(new BigDecimal("66.7"));
        assertThat(benutting.berekening())
                .isEqualTo(
                        "1 t/m 31 augustus: 6 kalenderweken x 120 minuten = 720 minuten; geleverd 480; 66,7 %, onder de"
                                + " ondergrens van 80 %");
    }

    @Test
    void countsDaysAndMonthsTheSameOnBothBases() {
        Toewijzingen dag = gewoon().omvang(30, MINUUT, DAG);
        Toewijzingen maand = gewoon().omvang(600, MINUUT, MAAND);

        assertThat(van(KALENDERWEKEN, 1, dag)).isEqualTo(van(DAGEN, 1, dag));
        assertThat(van(KALENDERWEKEN, 1, maand)).isEqualTo(van(DAGEN, 1, maand));
    }

    @Test
    void countsHoursAsMinutes() {
        Benutting benutting = van(DAGEN, 620, gewoon().omvang(10, UUR, MAAND));

        assertThat(benutting.toegewezenMinuten()).hasValue(600);
        assertThat(benutting.berekening())
                .startsWith("1 t/m 31 augustus: 31 dagen x 10 uur x 60 / 31 = 600 minuten; geleverd 620; 103,3 %");
    }

    @Test
    void countsOnlyTheDaysOfTheAssignmentInTheMonth() {
        assertThat(van(DAGEN, 0, gewoon().looptijd("2026-08-20", "2026-12-31")).toegewezenMinuten())
                .hasValue(206); // 12 x 120 / 7 = 205.7
        assertThat(van(DAGEN, 0, gewoon().looptijd("2026-01-01", "2026-08-05")).toegewezenMinuten())
                .hasValue(86); // 5 x 120 / 7 = 85.7
        assertThat(van(DAGEN, 0, gewoon().looptijd("2026-08-31", "2026-09-30").omvang(45, MINUUT, DAG))
                        .berekening())
                .startsWith("31 augustus: 1 dag x 45 minuten = 45 minuten");
        assertThat(van(KALENDERWEKEN, 0, gewoon().looptijd("2026-08-29", "2026-12-31"))
                        .toegewezenMinuten())
                .hasValue(240);
    }

    @Test
    void spreadsATotalOverTheDaysOfTheTerm() {
        Toewijzingen kwartaal = gewoon().looptijd("2026-07-01", "2026-09-30").omvang(9200, MINUUT, TOTAAL);

        Benutting benutting = van(DAGEN, 3100, kwartaal);

        assertThat(benutting.berekening())
                .startsWith("1 t/m 31 augustus: 31 dagen x 9200 minuten / 92 = 3100 minuten; geleverd 3100; 100,0 %");
    }

    @Test
    void addsAssignmentsThatFollowEachOtherAndRoundsOnce() {
        Toewijzingen eerst = gewoon().looptijd("2026-01-01", "2026-08-14");
        Toewijzingen daarna =
                gewoon().nummer(2).looptijd("2026-08-15", "2026-12-31").omvang(180, MINUUT, WEEK);

        Benutting benutting = van(DAGEN, 800, daarna, eerst);

        assertThat(benutting.toegewezenMinuten()).hasValue(677); // 240 + 437.14
        assertThat(benutting.berekening())
                .startsWith("1 t/m 14 augustus: 14 dagen x 120 minuten / 7 + 15 t/m 31 augustus: 17 dagen x 180 minuten"
                        + " / 7 = 677 minuten; geleverd 800; 118,1 %");
    }

    @Test
    void ignoresRemovedAssignmentsAndThoseOfOtherMonths() {
        Toewijzingen verwijderd =
                gewoon().nummer(2).looptijd("2026-08-01", "2026-08-01").reden("13");
        Toewijzingen later = gewoon().nummer(3).looptijd("2026-09-01", "2026-12-31");

        assertThat(van(DAGEN, 480, gewoon(), verwijderd, later)).isEqualTo(van(DAGEN, 480, gewoon()));
    }

    @Test
    void saysWhyAssignedMinutesCannotBeDetermined() {
        assertThat(onbepaald(gewoon().omvang(4, DAGDEEL, WEEK)))
                .isEqualTo(
                        "toegewezen minuten niet te bepalen: toewijzing 1 heeft eenheid 16, die niet in minuten is om te"
                                + " rekenen; geleverd 60");
        assertThat(onbepaald(gewoon().omvang(9000, MINUUT, TOTAAL).zonderEinde()))
                .contains("toewijzing 1 geldt voor de hele looptijd en heeft geen einddatum");
        assertThat(onbepaald(gewoon().zonderOmvang())).contains("toewijzing 1 heeft geen omvang");
        assertThat(onbepaald(gewoon(), gewoon().nummer(2).zonderOmvang())).contains("toewijzing 2 heeft geen omvang");
    }

    @Test
    void givesNoPercentageOfNothing() {
        Benutting benutting = van(DAGEN, 60, gewoon().looptijd("2026-01-01", "2026-07-31"));

        assertThat(benutting.toegewezenMinuten()).hasValue(0);
        assertThat(benutting.percentage()).isEmpty();
        assertThat(benutting.zijde()).isEqualTo(Zijde.ONBEPAALD);
        assertThat(benutting.berekening())
                .isEqualTo(
                        "in deze maand zijn 0 minuten toegewezen; geleverd 60; van niets toegewezen is geen percentage te"
                                + " geven");
    }

    @Test
    void knowsNoSideWithoutAContract() {
        Benutting benutting = new Benuttingsberekening(Optional.empty()).van(AUGUSTUS, List.of(gewoon().maak()), 480);

        assertThat(benutting.toegewezenMinuten()).hasValue(531);
        assertThat(benutting.zijde()).isEqualTo(Zijde.ONBEPAALD);
        assertThat(benutting.berekening()).endsWith("90,3 %; geen contract met grenzen voor benutting");
    }

    /** 600 minutes are assigned; 80 % is 480 and 120 % is 720. */
    @ParameterizedTest
    @CsvSource({"0, 0.0, ONDER", "479, 79.8, ONDER", "480, 80.0, BINNEN", "720, 120.0, BINNEN", "721, 120.2, BOVEN"})
    void countsTheThresholdsThemselvesAsWithin(long geleverd, BigDecimal percentage, Zijde zijde) {
        Benutting benutting = van(DAGEN, geleverd, gewoon().omvang(600, MINUUT, MAAND));

        assertThat(benutting.percentage()).contains(percentage);
        assertThat(benutting.zijde()).isEqualTo(zijde);
    }

    @Test
    void judgesTheSideBeforeRounding() {
        Toewijzingen veel = gewoon().omvang(100_000, MINUUT, MAAND);

        assertThat(van(DAGEN, 79_999, veel).percentage()).contains(new BigDecimal("80.0"));
        assertThat(van(DAGEN, 79_999, veel).zijde()).isEqualTo(Zijde.ONDER);
    }

    @Test
    void roundsHalfAPercentageStepUp() {
        assertThat(van(DAGEN, 1, gewoon().omvang(2000, MINUUT, MAAND)).percentage())
                .contains(new BigDecimal("0.1")); // 0.05
    }

    private static String onbepaald(Toewijzingen... toewijzingen) {
        Benutting benutting = van(DAGEN, 60, toewijzingen);
        assertThat(benutting.toegewezenMinuten()).isEmpty();
        assertThat(benutting.percentage()).isEmpty();
        assertThat(benutting.zijde()).isEqualTo(Zijde.ONBEPAALD);
        return benutting.berekening();
    }

    private static Benutting van(Grondslag grondslag, long geleverd, Toewijzingen... toewijzingen) {
        Benuttingsbeleid beleid = new Benuttingsbeleid(grondslag, new BigDecimal("80"), new BigDecimal("120"), false);
        return new Benuttingsberekening(Optional.of(beleid))
                .van(AUGUSTUS, Stream.of(toewijzingen).map(Toewijzingen::maak).toList(), geleverd);
    }
}
