package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Termijnenregister.Doorgestuurd;
import nl.berichtenstraat.register.Termijnenregister.OpenVerzoek;
import org.junit.jupiter.api.Test;

class BerichtsignalenTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Wednesday 1 April plus three working days, with Goede Vrijdag and tweede paasdag in between, is 8 April. */
    @Test
    void missesARetourAfterThreeWorkingDays() {
        Doorgestuurd bericht = new Doorgestuurd(7, Berichtsoort.WMO301, "ID7", op("2026-04-01T10:00:00Z"));

        assertThat(signalen("2026-04-08").retourOntbreekt(bericht)).isEmpty();
        Signaal signaal = signalen("2026-04-09").retourOntbreekt(bericht).orElseThrow();
        assertThat(signaal.regel()).contains("OP090");
        assertThat(signaal.sleutel()).isEqualTo("7");
        assertThat(signaal.uitleg())
                .startsWith("Op 01-04-2026 is een 301 naar de aanbieder gestuurd, met identificatie ID7.")
                .contains("geen 302 terug");
    }

    @Test
    void asksForA320OnA319() {
        Doorgestuurd bericht = new Doorgestuurd(8, Berichtsoort.WMO319, "ID8", op("2026-04-01T10:00:00Z"));

        assertThat(signalen("2026-04-09").retourOntbreekt(bericht).orElseThrow().uitleg())
                .contains("een 319", "geen 320");
    }

    /** Half past midnight in the Netherlands is still the day before in UTC. */
    @Test
    void countsDaysOfTheNetherlands() {
        Doorgestuurd naMiddernacht = new Doorgestuurd(7, Berichtsoort.WMO301, "ID", op("2026-05-31T22:30:00Z"));

        assertThat(signalen("2026-06-04").retourOntbreekt(naMiddernacht)).isEmpty();
        assertThat(signalen("2026-06-05").retourOntbreekt(naMiddernacht)).isPresent();
    }

    @Test
    void missesOurOwnAnswerAfterThreeWorkingDaysAndOnADeclaratieAfterTen() {
        assertThat(signalen("2026-04-08").antwoordOntbreekt(bericht(Berichtsoort.WMO305)))
                .isEmpty();
        assertThat(signalen("2026-04-09").antwoordOntbreekt(bericht(Berichtsoort.WMO305)))
                .hasValueSatisfying(s -> assertThat(s.regel()).contains("OP090"));

        assertThat(signalen("2026-04-17").antwoordOntbreekt(bericht(Berichtsoort.WMO323)))
                .isEmpty();
        assertThat(signalen("2026-04-18").antwoordOntbreekt(bericht(Berichtsoort.WMO323)))
                .hasValueSatisfying(s -> {
                    assertThat(s.regel()).contains("OP090x4");
                    assertThat(s.uitleg()).contains("een 323", "Na 10 werkdagen");
                });
    }

    @Test
    void owesNoAnswerToARetour() {
        assertThat(signalen("2026-12-01").antwoordOntbreekt(bericht(Berichtsoort.WMO302)))
                .isEmpty();
    }

    @Test
    void missesADecisionAfterFiveWorkingDays() {
        OpenVerzoek verzoek = verzoek(Berichtsoort.WMO315, Optional.empty());

        assertThat(signalen("2026-04-10").besluitOntbreekt(verzoek)).isEmpty();
        Signaal signaal = signalen("2026-04-11").besluitOntbreekt(verzoek).orElseThrow();
        assertThat(signaal.regel()).contains("OP274");
        assertThat(signaal.uitleg()).startsWith("Op 01-04-2026 kwam verzoek REF1 van de aanbieder binnen.");
        assertThat(signalen("2026-04-11")
                        .besluitOntbreekt(verzoek(Berichtsoort.WMO317, Optional.empty()))
                        .orElseThrow()
                        .regel())
                .contains("OP346");
    }

    @Test
    void missesADecisionEightWeeksAfterTheAnswerThatItIsBeingInvestigated() {
        OpenVerzoek verzoek = verzoek(Berichtsoort.WMO317, Optional.of(LocalDate.of(2026, 4, 7)));

        assertThat(signalen("2026-06-02").besluitOntbreekt(verzoek)).isEmpty();
        Signaal signaal = signalen("2026-06-03").besluitOntbreekt(verzoek).orElseThrow();
        assertThat(signaal.sleutel()).isEqualTo("REF1/onderzoek");
        assertThat(signaal.uitleg()).contains("07-04-2026", "Acht weken later");
    }

    private static Berichtsignalen signalen(String dag) {
        return new Berichtsignalen(LocalDate.parse(dag), ZONE);
    }

    private static Instant op(String moment) {
        return Instant.parse(moment);
    }

    private static OpenVerzoek verzoek(Berichtsoort soort, Optional<LocalDate> inOnderzoek) {
        return new OpenVerzoek(
                soort, new Clientsleutel("a".repeat(32)), "REF1", op("2026-04-01T10:00:00Z"), inOnderzoek);
    }

    private static BewaardBericht bericht(Berichtsoort soort) {
        return new BewaardBericht(
                3,
                op("2026-04-01T10:00:00Z"),
                new Herkomst("map", "x.xml"),
                "x",
                1,
                false,
                Optional.of(new Berichtkenmerken(soort, "98000001", "0505", "ID3", Optional.empty())),
                Berichtstatus.GEPARKEERD,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
