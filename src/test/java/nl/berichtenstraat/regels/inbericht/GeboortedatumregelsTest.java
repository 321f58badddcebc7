package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.client;
import static nl.berichtenstraat.bericht.Voorbeelden.kop;
import static nl.berichtenstraat.bericht.Voorbeelden.toewijzingsbericht;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Geboortedatum;
import nl.berichtenstraat.bericht.Relatie;
import nl.berichtenstraat.bericht.Startbericht;
import nl.berichtenstraat.bericht.Stopbericht;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.Toewijzingsberichtbouwer;
import nl.berichtenstraat.bericht.VerzoekOmToewijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeboortedatumregelsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 1906-09-01",
        "2024-02-29, 1904-02-29",
        "2024-03-01, 1904-03-01",
        "2020-02-29, 1900-02-28", // 1900 was no leap year
        "2026-09-01, 2026-09-01",
    })
    void acceptsAClientOfAtMostHundredAndTwentyYearsBornBeforeTheMessage(LocalDate dagtekening, LocalDate geboren) {
        assertThat(codes(dagtekening, geboren, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 1906-08-31",
        "2024-02-29, 1904-02-28",
        "2024-03-01, 1904-02-29",
        "2020-02-29, 1900-02-27",
    })
    void rejectsAClientOverHundredAndTwentyYears(LocalDate dagtekening, LocalDate geboren) {
        assertThat(codes(dagtekening, geboren, null)).containsExactly("TR002");
    }

    @Test
    void acceptsAnUnknownDateOfBirthHoweverLongAgo() {
        assertThat(codes(LocalDate.of(2026, 9, 1), LocalDate.of(1900, 1, 1), "3"))
                .isEmpty();
    }

    @Test
    void countsTheYearsOfNineteenHundredWhenItIsNotCalledUnknown() {
        assertThat(codes(LocalDate.of(2026, 9, 1), LocalDate.of(1900, 1, 1), "2"))
                .containsExactly("TR002");
    }

    @Test
    void rejectsABirthAfterTheMessage() {
        assertThat(codes(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2), null))
                .containsExactly("TR134");
    }

    @ParameterizedTest
    @CsvSource({"1, 1950-03-01", "1, 1950-12-01", "2, 1950-01-01", "3, 1900-01-01"})
    void acceptsUnknownPartsThatAreFilledInAsAgreed(String gebruik, LocalDate geboren) {
        assertThat(codes(LocalDate.of(2020, 1, 1), geboren, gebruik)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1950-03-02", "2, 1950-03-01", "2, 1950-01-02", "3, 1950-01-01", "3, 1901-01-01"})
    void rejectsUnknownPartsThatAreFilledInOtherwise(String gebruik, LocalDate geboren) {
        assertThat(codes(LocalDate.of(2020, 1, 1), geboren, gebruik)).containsExactly("CS139");
    }

    @Test
    void looksAtTheDateOfBirthInEveryMessageThatHasOne() {
        Geboortedatum morgen = new Geboortedatum(LocalDate.of(2026, 9, 2), Optional.of("1"));
        assertThat(Codes.van(
                        Regels305.IN_BERICHT, new Startbericht(kop(Berichtsoort.WMO305), client(morgen), List.of())))
                .containsExactly("CS139", "TR134");
        assertThat(Codes.van(
                        Regels307.IN_BERICHT, new Stopbericht(kop(Berichtsoort.WMO307), client(morgen), List.of())))
                .containsExactly("CS139", "TR134");
        assertThat(Codes.van(
                        Regels315.IN_BERICHT,
                        new VerzoekOmToewijzing(kop(Berichtsoort.WMO315), client(morgen), List.of())))
                .containsExactly("CS139", "TR134");
    }

    @Test
    void holdsAContactPersonToTheSameDatesExceptTheAge() {
        Relatie oud = relatie(new Geboortedatum(LocalDate.of(1890, 5, 4), Optional.empty()));
        Relatie later = relatie(new Geboortedatum(LocalDate.of(2026, 9, 2), Optional.of("1")));
        assertThat(codes(toewijzingsbericht().relaties(oud).maak())).isEmpty();
        assertThat(codes(toewijzingsbericht().relaties(later).maak())).containsExactly("CS139", "TR134");
    }

    private static Relatie relatie(Geboortedatum geboortedatum) {
        Relatie voorbeeld = Toewijzingsberichtbouwer.relatie("1", 1);
        return new Relatie(
                voorbeeld.nummer(),
                Optional.of(geboortedatum),
                voorbeeld.naam(),
                voorbeeld.contact(),
                voorbeeld.plaats());
    }

    private static List<String> codes(LocalDate dagtekening, LocalDate geboren, String gebruik) {
        Geboortedatum geboortedatum = new Geboortedatum(geboren, Optional.ofNullable(gebruik));
        return codes(toewijzingsbericht()
                .kop(kop(Berichtsoort.WMO301, dagtekening))
                .client(client(geboortedatum))
                .maak());
    }

    private static List<String> codes(Toewijzingsbericht bericht) {
        return Codes.van(Regels301.IN_BERICHT, bericht);
    }
}
