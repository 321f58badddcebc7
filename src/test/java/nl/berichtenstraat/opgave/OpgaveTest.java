package nl.berichtenstraat.opgave;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.opgave.Opgaveproef.Toewijzing;
import nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad;
import nl.berichtenstraat.straat.Oordeel;
import nl.berichtenstraat.straat.Uitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpgaveTest {

    private static final String KOP = "toewijzingnummer;maand;minuten\n";

    @TempDir
    private Path map;

    private Opgaveproef proef;

    @BeforeEach
    void open() {
        proef = new Opgaveproef(map);
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void makesAClaimOfAFewRowsThatTheLaneGrantsToTheCent() {
        proef.wijsToe(
                Toewijzing.minuten(1, 1001).looptijd("2026-03-10", "2026-12-31"),
                Toewijzing.minuten(2, 1002).product("02/UMN", "3/04/2"),
                Toewijzing.minuten(3, 1003).product("02/UUR", "3/04/2"));

        Opgave opgave =
                proef.beoordeel(Opgaveproef.MAART, KOP + "1002;2026-03;95\n1001;maart 2026;60\n1003;03-2026;95\n");
        Declaratieontwerp ontwerp = proef.ontwerp(opgave).get(0);

        assertThat(opgave.fouten()).isEmpty();
        assertThat(regels(ontwerp))
                .containsExactlyInAnyOrder(
                        "1001 02/MIN 60 MINUUT 102 6120",
                        "1002 02/UMN 95 MINUUT 102 9674",
                        "1003 02/UUR 2 UUR 6110 12220");
        assertThat(ontwerp.lijnen().stream()
                        .filter(lijn -> lijn.toewijzing().nummer() == 1001)
                        .map(Opgavelijn::periode))
                .containsExactly(new Periode(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 31)));
        assertThat(opgave.meldingen())
                .filteredOn(melding -> !melding.fout())
                .extracting(Rijmelding::uitleg)
                .containsExactly("95 minuten is gedeclareerd als 2 uur: dit product gaat in hele uren (IV079).");
        assertThat(proef.verwerk(proef.schrijf(ontwerp)))
                .as(() -> proef.bevindingen().toString())
                .isEqualTo(Uitkomst.GOEDGEKEURD);
        assertThat(proef.antwoord("wmo325")).contains(">28014<", ">8001<");
    }

    @Test
    void isTheSameMessageHoweverOftenItIsWrittenSoThatHandingItInTwiceDoesNothingTwice() {
        proef.wijsToe(Toewijzing.minuten(1, 1001));
        Declaratieontwerp ontwerp = proef.ontwerp(proef.beoordeel(Opgaveproef.MAART, KOP + "1001;2026-03;60\n"))
                .get(0);

        assertThat(proef.verwerk(proef.schrijf(ontwerp))).isEqualTo(Uitkomst.GOEDGEKEURD);
        assertThat(proef.verwerk(proef.schrijf(ontwerp)).oordeel()).isEqualTo(Oordeel.DUBBEL);
    }

    @Test
    void neverGivesAnIdentificationTwice() {
        proef.wijsToe(Toewijzing.minuten(1, 1001));
        Opgave opgave = proef.beoordeel(Opgaveproef.MAART, KOP + "1001;2026-03;60\n");
        Declaraties declaraties = proef.declaraties();
        Declaratieontwerp eerste = declaraties.ontwerp(opgave).get(0);

        assertThat(declaraties.ontwerp(opgave).get(0).identificatie()).isNotEqualTo(eerste.identificatie());
        proef.verwerk(proef.schrijf(eerste));
        assertThat(proef.declaraties().ontwerp(opgave).get(0).identificatie())
                .as("another instance in the same millisecond, after the first was handed in")
                .hasSize(12)
                .isNotEqualTo(eerste.identificatie());
    }

    @Test
    void makesOneClaimForEachGemeenteWithTheClientsTogether() {
        proef.wijsToe(
                Toewijzing.minuten(1, 1001),
                Toewijzing.minuten(1, 1002).product("02/UMN", "3/04/2"),
                Toewijzing.minuten(2, 1001).bij("0523"));

        Opgave opgave = proef.beoordeel(
                Opgaveproef.MAART,
                "toewijzing;gemeente;maand;minuten\n1001;0505;2026-03;60\n1001;523;2026-03;30\n1002;;2026-03;10\n");
        List<Declaratieontwerp> ontwerpen = proef.ontwerp(opgave);

        assertThat(opgave.fouten()).isEmpty();
        assertThat(ontwerpen).extracting(o -> o.gemeente().code()).containsExactly("0505", "0523");
        String eerste = new String(proef.schrijf(ontwerpen.get(0)), UTF_8);
        assertThat(eerste.split(":Bsn>" + Proefberichten.bsn(1) + "<", -1)).hasSize(2);
        ontwerpen.forEach(
                ontwerp -> assertThat(proef.verwerk(proef.schrijf(ontwerp))).isEqualTo(Uitkomst.GOEDGEKEURD));
    }

    @Test
    void saysTheSameOfAnAssignmentOfAnotherAanbiederAsOfOneThatDoesNotExist() {
        proef.wijsToe(Toewijzing.minuten(1, 1001).met(Opgaveproef.ANDER));

        assertThat(fouten("1001;2026-03;60\n9999;2026-03;60\n"))
                .containsExactly(
                        "2 A (toewijzingnummer): U hebt geen toewijzing met dit nummer. Kijk het na op de pagina Toewijzingen.",
                        "3 A (toewijzingnummer): U hebt geen toewijzing met dit nummer. Kijk het na op de pagina Toewijzingen.");
        List<String> opClient =
                fouten("client;maand;minuten\n", proef.sleutel(1) + ";2026-03;60\n" + "0".repeat(32) + ";2026-03;60\n");
        assertThat(opClient.get(0).substring(1)).isEqualTo(opClient.get(1).substring(1));
    }

    @Test
    void findsTheAssignmentOfAClientAndAsksWhichWhenThereAreMore() {
        proef.wijsToe(
                Toewijzing.minuten(1, 1001),
                Toewijzing.minuten(2, 1002).looptijd("2026-03-01", "2026-12-31"),
                Toewijzing.minuten(2, 1003).product("02/UMN", "3/04/2"),
                Toewijzing.minuten(2, 1004).looptijd("2025-03-01", "2025-12-31"));
        String kop = "cliëntsleutel;maand;minuten\n";

        Opgave opgave = proef.beoordeel(Opgaveproef.MAART, kop + proef.sleutel(1) + ";2026-03;60\n");

        assertThat(opgave.lijnen())
                .extracting(lijn -> lijn.toewijzing().nummer())
                .containsExactly(1001L);
        assertThat(fouten(kop, proef.sleutel(2) + ";2026-03;60\n").get(0))
                .contains("meer dan een toewijzing: 1002 (", "), 1003 (");
        assertThat(proef.beoordeel(
                                Opgaveproef.MAART,
                                "sleutel;product;maand;minuten\n" + proef.sleutel(2) + ";UMN;2026-03;60\n")
                        .lijnen())
                .extracting(lijn -> lijn.toewijzing().nummer())
                .containsExactly(1003L);
    }

    @Test
    void refusesABsnWithoutRepeatingIt() {
        String bsn = Proefberichten.bsn(1);

        assertThat(fouten("client;maand;minuten\n", bsn + ";2026-03;60\n"))
                .singleElement()
                .asString()
                .contains("burgerservicenummer")
                .doesNotContain(bsn);
        assertThatThrownBy(() -> proef.beoordeel(Opgaveproef.MAART, bsn + ";2026-03;60\n"))
                .isInstanceOf(OnbruikbaarBlad.class)
                .hasMessageNotContaining(bsn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "april 2026|later dan maart 2026, de maand die u declareert",
                "2026-02|februari 2026 is niet maart 2026, de maand die u declareert",
                "=A1|Hier staat een formule. Plak de uitkomst als waarde.",
                "gisteren|“gisteren” is niet als maand te lezen",
                "03/04/2026|niet te zeggen wat de dag is en wat de maand",
                "31-2-2026|geen bestaande maand of dag",
                "2026-13|geen bestaande maand of dag",
                "46082|“46082” is niet als maand te lezen",
                "\"\"|Deze cel is leeg."
            })
    void namesWhatIsWrongWithAMonth(String maand, String uitleg) {
        proef.wijsToe(Toewijzing.minuten(1, 1001));

        assertThat(fouten("1001;" + maand + ";60\n"))
                .singleElement()
                .asString()
                .startsWith("2 B (maand): ")
                .contains(uitleg);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03",
                "2026/3",
                "03-2026",
                "3/2026",
                "maart 2026",
                "Mrt 2026",
                "mrt-2026",
                "2026 maart",
                "1-3-2026",
                "2026-03-15",
                "13/03/2026",
                "03/03/2026"
            })
    void readsAMonthHoweverPeopleWriteIt(String maand) {
        proef.wijsToe(Toewijzing.minuten(1, 1001));

        assertThat(fouten("1001;" + maand + ";60\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|Hier staat 0. Vul een aantal boven nul in",
                "-5|Hier staat -5. Vul een aantal boven nul in",
                "60,5|60,5 is geen heel aantal minuten",
                "1:30|onder een kop met minuten",
                "1.000|duizendtallen of decimalen",
                "zestig|“zestig” is geen aantal minuten",
                "=60|formule",
                "721|Meer dan voor maart 2026 mag: maart 2026 raakt 6 kalenderweken x 120 minuten = 720 minuten.",
                "<b>60</b>|“<b>60</b>” is geen aantal minuten"
            })
    void namesWhatIsWrongWithMinutes(String minuten, String uitleg) {
        proef.wijsToe(Toewijzing.minuten(1, 1001));

        assertThat(fouten("1001;2026-03;" + minuten + "\n"))
                .singleElement()
                .asString()
                .startsWith("2 C (minuten): ")
                .contains(uitleg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1:30|90", "1,5|90", "1.25|75", "2|120", "0:01|1"})
    void readsHoursWhenTheHeadingSaysSo(String uren, long minuten) {
        proef.wijsToe(Toewijzing.minuten(1, 1001));

        Opgave opgave = proef.beoordeel(Opgaveproef.MAART, "Toewijzing;Maand;Aantal uren\n1001;2026-03;" + uren + "\n");

        assertThat(opgave.lijnen()).extracting(Opgavelijn::minuten).containsExactly(minuten);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,333|decimalen", "1,33|geen heel aantal minuten", "1:75|meer dan 59"})
    void refusesHoursThatSayNoWholeMinutes(String uren, String uitleg) {
        assertThat(fouten("toewijzing;maand;uren\n", "1001;2026-03;" + uren + "\n"))
                .singleElement()
                .asString()
                .contains(uitleg);
    }

    @Test
    void namesAllThatIsWrongWithTheHeadingAtOnce() {
        assertThatThrownBy(() ->
                        proef.beoordeel(Opgaveproef.MAART, "toewijzing;periode;minuten;uren;Minuten\n1;2;3;4;5\n"))
                .isInstanceOf(OnbruikbaarBlad.class)
                .hasMessageContaining("kolom B “periode” is hier niet bekend")
                .hasMessageContaining("kolom E “Minuten” betekent hetzelfde als kolom C")
                .hasMessageContaining("geen kolom maand")
                .hasMessageContaining("Gevonden op rij 1: “toewijzing”, “periode”")
                .hasMessageContaining("voorbeeldbestand");
        assertThatThrownBy(() -> proef.beoordeel(Opgaveproef.MAART, "toewijzing;maand;minuten;uren\n"))
                .hasMessageContaining("houd er een over");
        assertThatThrownBy(() -> proef.beoordeel(Opgaveproef.MAART, "")).hasMessageContaining("leeg");
    }

    @Test
    void keepsGoodRowsAsideAndRefusesRowsThatContradictEachOther() {
        proef.wijsToe(Toewijzing.minuten(1, 1001), Toewijzing.minuten(2, 1002));

        Opgave opgave = proef.beoordeel(
                Opgaveproef.MAART,
                KOP + "1001;2026-03;60\n1002;2026-03;60\n1001;2026-03;30\n;;\n1002;2026-03;\n1003;2026-03;1\n");

        assertThat(opgave.lijnen()).extracting(Opgavelijn::rij).containsExactly(3);
        assertThat(opgave.fouten()).extracting(Rijmelding::rij).containsExactly(2, 4, 7);
        assertThat(opgave.fouten().get(0).uitleg()).contains("ook op rij 4");
        assertThat(opgave.fouten().get(1).uitleg()).contains("ook op rij 2");
        assertThat(opgave.rijen()).isEqualTo(5);
        assertThat(opgave.zonderTijd()).isEqualTo(1);
        assertThat(opgave.foutRijen()).isEqualTo(3);
    }

    @Test
    void refusesWhatTheAssignmentOrTheContractDoesNotAllow() {
        proef.wijsToe(
                Toewijzing.minuten(1, 1001).looptijd("2026-04-01", "2026-12-31"),
                Toewijzing.minuten(2, 1002).product("07/DAG", "2/16/2"),
                Toewijzing.minuten(3, 1003).product("03/MND", "1/82/4"),
                Toewijzing.minuten(4, 1004),
                Toewijzing.minuten(4, 1004).looptijd("2026-01-01", "2026-01-01").reden("13"),
                Toewijzing.minuten(5, 1005).product("02/MIN", "100/01/6"),
                Toewijzing.minuten(6, 1006));

        assertThat(fouten("1001;2026-03;60\n1002;2026-03;60\n1003;2026-03;60\n1004;2026-03;60\n1005;2026-03;101\n"))
                .satisfiesExactly(
                        een -> assertThat(een)
                                .contains("loopt van 01-04-2026 t/m 31-12-2026 en dus niet in maart 2026"),
                        een -> assertThat(een).contains("gedeclareerd in dagdelen (16) en niet in minuten"),
                        een -> assertThat(een).contains("gedeclareerd in stuks (82) en niet in minuten"),
                        een -> assertThat(een).contains("door de gemeente verwijderd"),
                        een -> assertThat(een).contains("Meer dan"));
        assertThat(fouten("toewijzing;product;maand;minuten\n", "1006;UMN;2026-03;60\n"))
                .singleElement()
                .asString()
                .startsWith("2 B (product): ")
                .contains("is voor product MIN en niet voor UMN");
    }

    @Test
    void countsWhatWasGrantedBefore() {
        proef.wijsToe(Toewijzing.minuten(1, 1001).product("02/MIN", "100/01/6"));
        declareer("1001;2026-03;60\n");

        assertThat(fouten("1001;2026-03;10\n")).singleElement().asString().contains("al een regel toegekend");
        Opgave april = proef.beoordeel(Opgaveproef.APRIL, KOP + "1001;2026-04;41\n");
        assertThat(april.fouten())
                .singleElement()
                .extracting(Rijmelding::uitleg)
                .asString()
                .contains("waarvan al 60 minuten gedeclareerd; er resteert 40 minuten");
        assertThat(proef.beoordeel(Opgaveproef.APRIL, KOP + "1001;2026-04;40\n").fouten())
                .isEmpty();
    }

    @Test
    void countsTheRowsAbove() {
        proef.wijsToe(Toewijzing.minuten(1, 1001).product("02/MIN", "100/01/6"));
        Opgavekeuze keuze = new Opgavekeuze(Opgaveproef.AANBIEDER, Opgaveproef.MAART, true, Opgaveproef.VANDAAG);

        Opgave opgave = proef.beoordeel(keuze, (KOP + "1001;2026-02;60\n1001;2026-03;60\n").getBytes(UTF_8));

        assertThat(opgave.lijnen()).extracting(Opgavelijn::rij).containsExactly(2);
        assertThat(opgave.fouten()).extracting(Rijmelding::rij).containsExactly(3);
    }

    @Test
    void takesRowsOfEarlierMonthsAlongWhenAsked() {
        proef.wijsToe(Toewijzing.minuten(1, 1001).product("04/TAR", "120/01/2"), Toewijzing.minuten(2, 1002));
        declareer(Opgaveproef.APRIL, "1002;2026-04;60\n");

        assertThat(fouten("1001;2026-03;60\n"))
                .singleElement()
                .asString()
                .contains("al over april 2026 gedeclareerd", "Kies bij het uploaden april 2026");
        Opgavekeuze keuze = new Opgavekeuze(Opgaveproef.AANBIEDER, Opgaveproef.APRIL, true, Opgaveproef.VANDAAG);
        Opgave opgave = proef.beoordeel(keuze, (KOP + "1001;2026-03;60\n1001;2026-04;60\n").getBytes(UTF_8));
        assertThat(opgave.lijnen()).extracting(Opgavelijn::cent).containsExactly(6000L, 6600L);
        assertThat(proef.verwerk(proef.schrijf(proef.ontwerp(opgave).get(0)))).isEqualTo(Uitkomst.GOEDGEKEURD);
    }

    @Test
    void asksForAProductWhenTheAssignmentLeavesItOpenAndKeepsToItsBudget() {
        proef.wijsToe(Toewijzing.minuten(1, 1001).product("02", "10000"));
        String kop = "toewijzing;product;maand;minuten\n";

        assertThat(fouten("1001;2026-03;60\n"))
                .singleElement()
                .asString()
                .contains("laat open welk product", "MIN, UMN, UUR");
        assertThat(fouten(kop, "1001;XXX;2026-03;60\n"))
                .singleElement()
                .asString()
                .contains("product XXX");
        assertThat(fouten(kop, "1001;MIN;2026-03;99\n"))
                .singleElement()
                .asString()
                .contains("budget van € 100,00; er resteert € 100,00");
        Opgave opgave = proef.beoordeel(Opgaveproef.MAART, kop + "1001;MIN;2026-03;98\n");
        assertThat(proef.verwerk(proef.schrijf(proef.ontwerp(opgave).get(0)))).isEqualTo(Uitkomst.GOEDGEKEURD);
    }

    @Test
    void drawsAttentionToWhatMayBeClaimedAndYetIsMuch() {
        proef.wijsToe(Toewijzing.minuten(1, 1001));

        Opgave opgave = proef.beoordeel(Opgaveproef.MAART, KOP + "1001;2026-03;700\n");

        assertThat(opgave.fouten()).isEmpty();
        assertThat(opgave.meldingen())
                .filteredOn(melding -> !melding.fout())
                .singleElement()
                .extracting(Rijmelding::uitleg)
                .asString()
                .contains("meer dan de 531 minuten");
    }

    @Test
    void refusesAMonthThatIsNotOver() {
        assertThatThrownBy(() -> proef.beoordeel(YearMonth.of(2026, 5), KOP))
                .isInstanceOf(OnbruikbaarBlad.class)
                .hasMessageContaining("nog niet voorbij");
    }

    @Test
    void leavesOutWhatStandsInOtherColumnsOfThePrefilledSheet() {
        proef.wijsToe(Toewijzing.minuten(1, 1001));
        String kop = "toewijzingnummer;clientsleutel;product;van;t/m;toegewezen;resterend;maand;minuten;opmerking\n";

        assertThat(fouten(kop, "1001;" + proef.sleutel(1) + ";MIN;x;y;z;q;2026-03;60;<script>alert(1)</script>\n"))
                .isEmpty();
        assertThat(fouten(kop, "1001;" + proef.sleutel(2) + ";MIN;x;y;z;q;2026-03;60;\n"))
                .singleElement()
                .asString()
                .contains("voor een andere cliënt");
    }

    @Test
    void judgesAWorkbookLikeACsv() {
        proef.wijsToe(Toewijzing.minuten(1, 1001), Toewijzing.minuten(2, 1002), Toewijzing.minuten(3, 1003));
        Werkmapbouwer bouwer = new Werkmapbouwer();
        byte[] werkmap = bouwer.rij(bouwer.tekst("Toewijzing"), bouwer.tekst("Maand"), bouwer.tekst("Uren"))
                .rij(Werkmapbouwer.getal("1001"), Werkmapbouwer.getal("46082", 3), Werkmapbouwer.getal("0.0625", 2))
                .rij(bouwer.tekst("1002"), bouwer.tekst("maart 2026"), Werkmapbouwer.getal("1.5"))
                .rij(
                        Werkmapbouwer.getal("1003"),
                        Werkmapbouwer.formule("DATE(2026,3,1)", "46082"),
                        Werkmapbouwer.getal("1"))
                .rij(Werkmapbouwer.getal("1003"), Werkmapbouwer.getal("46082"), Werkmapbouwer.getal("1"))
                .bytes();

        Opgave opgave = proef.beoordeel(
                new Opgavekeuze(Opgaveproef.AANBIEDER, Opgaveproef.MAART, false, Opgaveproef.VANDAAG), werkmap);

        assertThat(opgave.lijnen()).extracting(Opgavelijn::minuten).containsExactly(90L, 90L);
        assertThat(opgave.fouten())
                .extracting(Rijmelding::uitleg)
                .satisfiesExactly(
                        een -> assertThat(een).contains("formule"),
                        een -> assertThat(een).contains("het getal 46082"));
    }

    @Test
    void judgesAHundredThousandRowsAndNoMore() {
        proef.wijsToe(Toewijzing.minuten(1, 1001));
        StringBuilder blad = new StringBuilder(KOP).append("1001;2026-03;60\n");
        for (int i = 0; i < 99_999; i++) {
            blad.append(200_000 + i).append(";2026-03;").append(i % 500).append('\n');
        }

        Opgave opgave = proef.beoordeel(Opgaveproef.MAART, blad.toString());

        assertThat(opgave.rijen()).isEqualTo(100_000);
        assertThat(opgave.lijnen()).extracting(Opgavelijn::rij).containsExactly(2);
        assertThat(opgave.foutRijen()).isEqualTo(99_999);
        assertThatThrownBy(() -> proef.beoordeel(Opgaveproef.MAART, blad + "1;2026-03;1\n"))
                .isInstanceOf(OnbruikbaarBlad.class)
                .hasMessageContaining("meer dan 100.000 rijen");
    }

    private void declareer(String rijen) {
        declareer(Opgaveproef.MAART, rijen);
    }

    private void declareer(YearMonth maand, String rijen) {
        Opgave opgave = proef.beoordeel(maand, KOP + rijen);
        assertThat(opgave.fouten()).isEmpty();
        assertThat(proef.verwerk(proef.schrijf(proef.ontwerp(opgave).get(0)))).isEqualTo(Uitkomst.GOEDGEKEURD);
    }

    private List<String> fouten(String rijen) {
        return fouten(KOP, rijen);
    }

    private List<String> fouten(String kop, String rijen) {
        return proef.beoordeel(Opgaveproef.MAART, kop + rijen).fouten().stream()
                .map(fout ->
                        fout.rij() + " " + fout.plek().map(plek -> plek + ": ").orElse("") + fout.uitleg())
                .toList();
    }

    private static List<String> regels(Declaratieontwerp ontwerp) {
        return ontwerp.lijnen().stream()
                .map(lijn -> lijn.toewijzing().nummer() + " " + lijn.categorie() + "/" + lijn.code() + " "
                        + lijn.volume() + " " + naam(lijn.eenheid()) + " " + lijn.tarief() + " " + lijn.cent())
                .collect(Collectors.toList());
    }

    private static String naam(Eenheid eenheid) {
        return eenheid.name();
    }
}
