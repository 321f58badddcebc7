package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.declaratie;
import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.regels.inbericht.Declaratietoets.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.bericht.DebetCredit;
import nl.berichtenstraat.bericht.Declaratiebouwer;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.regels.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a 323 that look at one line, or at what stands before the lines. */
class PrestatieregelsTest {

    @Test
    void findsNothingInACorrectDeclaratie() {
        assertThat(codes(prestatie())).isEmpty();
        assertThat(codes(prestatie().inEuro(20_000))).isEmpty();
        assertThat(codes(prestatie().crediteert("RN000"))).isEmpty();
    }

    @Test
    void wantsAPreviousReferenceExactlyOnACredit() {
        assertThat(codes(prestatie().vorige("RN000"))).containsExactly("CD060");
        assertThat(codes(prestatie().bedrag(48_000, DebetCredit.C))).containsExactly("CD060");
    }

    @Test
    void wantsATariffExactlyWithAnotherUnitThanEuros() {
        assertThat(codes(prestatie().zonderTarief())).containsExactly("CD087");
        assertThat(codes(prestatie().inEuro(20_000).tarief(100))).containsExactly("CD087");
    }

    @Test
    void wantsTheAmountToBeTheVolumeInEuros() {
        assertThat(codes(prestatie().inEuro(20_000).bedrag(20_001))).containsExactly("CS339");
        assertThat(codes(prestatie().geleverd(4, Eenheid.UUR, 1250))).isEmpty();
    }

    @Test
    void refusesCreditForAmountZero() {
        assertThat(codes(prestatie().inEuro(0))).isEmpty();
        assertThat(codes(prestatie().inEuro(0).crediteert("RN000"))).containsExactly("CS325");
        assertThat(codes(
                        declaratie().totaal(0, DebetCredit.C).maak(),
                        prestatie().inEuro(0).maak()))
                .containsExactly("CS325");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-08-31",
        "2026-08-31, 2026-08-31",
        "2026-07-07, 2026-07-31",
        "2024-02-01, 2024-02-29",
        "2021-09-01, 2021-09-30",
    })
    void acceptsAProductPeriodWithinOneFinishedMonth(String begin, String eind) {
        assertThat(codes(prestatie().periode(begin, eind))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, 2026-08-01, CS337",
        "2025-08-01, 2026-08-31, CS337", // the same month of another year
        "2026-08-31, 2026-08-30, TR137",
        "2026-09-01, 2026-09-02, TR137",
    })
    void rejectsAProductPeriodThatIsNotWithinOneFinishedMonth(String begin, String eind, String code) {
        assertThat(codes(prestatie().periode(begin, eind))).containsExactly(code);
    }

    @Test
    void rejectsAProductPeriodThatBeginsAfterTheMessage() {
        assertThat(codes(prestatie().periode("2026-09-02", "2026-09-30"))).containsExactly("TR137", "TR134");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2021-02-28",
        "2024-02-29, 2019-02-28",
        "2028-02-29, 2023-02-28",
        "2029-02-28, 2024-02-28",
    })
    void acceptsAProductPeriodThatEndedFiveYearsBeforeTheDeclaratieDagtekening(String dagtekening, String eind) {
        assertThat(tr335(dagtekening, eind)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2021-02-28",
        "2024-02-29, 2019-02-27",
        "2029-03-01, 2024-02-29",
    })
    void rejectsAProductPeriodThatEndedLongerAgo(String dagtekening, String eind) {
        assertThat(tr335(dagtekening, eind)).containsExactly("TR335");
    }

    @Test
    void countsTheFiveYearsFromTheDeclaratieNotFromTheHeader() {
        Prestatie prestatie = prestatie().periode("2021-08-01", "2021-08-31").maak();
        assertThat(codes(
                        declaratie(prestatie)
                                .declaratieDagtekening("2026-08-31")
                                .maak(),
                        prestatie))
                .isEmpty();
        assertThat(codes(declaratie(prestatie).maak(), prestatie)).containsExactly("TR335");
    }

    @Test
    void rejectsPeriodsBeforeTwentyTwentyOne() {
        Prestatiebouwer oud = prestatie().periode("2020-12-01", "2020-12-31");
        assertThat(vooraf(declaratie().dagtekening("2021-06-01").periode("2021-01-01", "2021-01-31")))
                .isEmpty();
        assertThat(vooraf(declaratie().dagtekening("2021-06-01").periode("2020-12-01", "2020-12-31")))
                .containsExactly("CS100");
        assertThat(codes(
                        declaratie(oud.maak())
                                .dagtekening("2021-06-01")
                                .periode("2021-01-01", "2021-01-31")
                                .maak(),
                        oud.maak()))
                .containsExactly("CS100");
    }

    @Test
    void rejectsAPeriodThatOnlyBeginsBeforeTwentyTwentyOne() {
        assertThat(vooraf(declaratie().dagtekening("2021-06-01").periode("2020-12-31", "2021-01-31")))
                .containsExactly("CS340", "CS100");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, 2026-02-28", "2024-02-01, 2024-02-29", "2026-08-01, 2026-08-31"})
    void acceptsOneWholeMonth(String begin, String eind) {
        assertThat(vooraf(declaratie().periode(begin, eind))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-27",
        "2024-02-01, 2024-02-28",
        "2026-08-02, 2026-08-31",
        "2026-07-01, 2026-08-31",
    })
    void rejectsAnythingElseThanOneWholeMonth(String begin, String eind) {
        assertThat(vooraf(declaratie().periode(begin, eind))).containsExactly("CS340");
    }

    @Test
    void acceptsAMonthFromItsLastDayOn() {
        assertThat(vooraf(declaratie().dagtekening("2026-08-31"))).isEmpty();
        assertThat(vooraf(declaratie().dagtekening("2026-08-30"))).containsExactly("TR137");
        assertThat(vooraf(declaratie().dagtekening("2026-08-01"))).containsExactly("TR137");
        assertThat(vooraf(declaratie().dagtekening("2026-07-31"))).containsExactly("TR137", "TR134");
    }

    private static List<String> vooraf(Declaratiebouwer declaratie) {
        return codes(declaratie.maak());
    }

    private static List<String> tr335(String dagtekening, String eind) {
        Prestatie prestatie =
                prestatie().periode(eind.substring(0, 8) + "01", eind).maak();
        Regelinbericht regel = new Regelinbericht(
                declaratie(prestatie).dagtekening(dagtekening).maak(), prestatie);
        return Codes.van(Regelset.<Regelinbericht>leeg().met(new TR335()), regel);
    }
}
