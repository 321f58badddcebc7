package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.fouten;
import static nl.berichtenstraat.bericht.Voorbeeldxml.gelezen;
import static nl.berichtenstraat.bericht.Voorbeeldxml.met;
import static nl.berichtenstraat.bericht.Voorbeeldxml.stroom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that XML schema allows though nobody writes them. */
class LexicaleVormenTest {

    @ParameterizedTest
    @ValueSource(strings = {"+5", "007", "\n 5 \t", "000000000000000000000000000005", "-0"})
    void readsWholeNumbersInEveryForm(String vorm) {
        long verwacht = vorm.contains("7") ? 7 : vorm.contains("5") ? 5 : 0;
        Startbericht start = gelezen(Startbericht.class, met("wmo305", ">20251<", ">" + vorm + "<"));
        assertThat(start.producten().get(0).toewijzingNummer()).isEqualTo(Optional.of(verwacht));
        Verzamelaar verzamelaar = new Verzamelaar();
        new Declaratielezer().lees(stroom(met("wmo323", ">20251<", ">" + vorm + "<")), verzamelaar);
        assertThat(verzamelaar.prestaties.get(0).toewijzingNummer()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "24:00:00,2025-03-18T00:00",
        "00:00:00,2025-03-17T00:00",
        "12:00:00.5,2025-03-17T12:00:00.500",
        "12:00:00.1234567891234,2025-03-17T12:00:00.123456789",
        "' 12:00:00 ',2025-03-17T12:00"
    })
    void readsTimesInEveryForm(String vorm, LocalDateTime verwacht) {
        String tekst = met("wmo301", "<wmo301:Toewijzingstijd>09:30:00<", "<wmo301:Toewijzingstijd>" + vorm + "<");
        assertThat(gelezen(Toewijzingsbericht.class, tekst).producten().get(0).toewijzingsmoment())
                .isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "' 2025-04-02 ',2025,4,2",
        "0001-01-01,1,1,1",
        "9999-12-31,9999,12,31",
        "12025-04-02,12025,4,2",
        "-0044-03-15,-44,3,15",
        "-0004-02-29,-4,2,29"
    })
    void readsDatesOfNearAndFarYears(String vorm, int jaar, int maand, int dag) {
        String tekst = met("wmo305", "<wmo305:Begindatum>2025-04-02", "<wmo305:Begindatum>" + vorm);
        assertThat(gelezen(Startbericht.class, tekst).producten().get(0).begindatum())
                .isEqualTo(LocalDate.of(jaar, maand, dag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000-01-01", "999999999-12-31", "2000000000-01-01", "-9999-01-01"})
    void reportsYearsThatAreTooFarAway(String datum) {
        String begin = met("wmo305", "<wmo305:Begindatum>2025-04-02", "<wmo305:Begindatum>" + datum);
        assertThat(fouten(begin)).singleElement().satisfies(fout -> {
            assertThat(fout.pad()).isEqualTo("/Bericht/Client/StartProducten/StartProduct[1]/Begindatum");
            assertThat(fout.regelnummer()).isPositive();
            assertThat(fout.uitleg()).isEqualTo("Het jaartal ligt te ver weg. Pas de datum aan.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wmo305", "wmo302", "wmo323", "wmo325"})
    void reportsSuchYearsInEveryHeader(String soort) {
        String tekst = Voorbeeldxml.tekst(soort).replaceFirst("<iwmo:Dagtekening>2025", "<iwmo:Dagtekening>202500");
        assertThat(eersteFout(soort, tekst)).isEqualTo("/Bericht/Header/BerichtIdentificatie/Dagtekening");
    }

    @ParameterizedTest
    @CsvSource({
        "wmo302,<wmo302:DagtekeningRetour>2025,/Bericht/Header/DagtekeningRetour",
        "wmo323,<wmo323:DeclaratieDagtekening>2025,/Bericht/Declaratie/DeclaratieDagtekening"
    })
    void reportsSuchYearsWhereverTheyStand(String soort, String oud, String pad) {
        assertThat(eersteFout(soort, met(soort, oud, oud + "00"))).isEqualTo(pad);
    }

    private static String eersteFout(String soort, String tekst) {
        Leesresultaat<?> resultaat = switch (soort) {
            case "wmo323" -> new Declaratielezer().lees(stroom(tekst), new Verzamelaar());
            case "wmo325" -> new Declaratieantwoordlezer().lees(stroom(tekst), new Antwoordverzamelaar());
            default -> new Berichtlezer().lees(stroom(tekst));
        };
        return ((Leesresultaat.Onleesbaar<?>) resultaat).fouten().get(0).pad();
    }
}
