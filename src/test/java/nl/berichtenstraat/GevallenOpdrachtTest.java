package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that runs a folder of cases: what it shows, and how it ends. */
class GevallenOpdrachtTest {

    private static final Path BRON = Path.of("src/test/resources/gevallen");
    private static final String FOUT = "TR018/307-einddatum-voor-begindatum";
    private static final String GOED = "TR018/307-einddatum-gelijk-aan-begindatum";

    @TempDir
    private Path map;

    @BeforeEach
    void kopieerTweeGevallen() throws IOException {
        Files.copy(BRON.resolve("contract.yaml"), map.resolve("contract.yaml"));
        kopieer(FOUT, FOUT);
        kopieer(GOED, GOED);
    }

    @Test
    void passesWhenEveryCaseEndsAsItSays() {
        Opdrachtregel.Afloop afloop = voerUit(map);
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit()).isEqualToNormalizingNewlines("""
                        geslaagd     TR018/307-einddatum-gelijk-aan-begindatum
                        geslaagd     TR018/307-einddatum-voor-begindatum
                        2 gevallen: 2 geslaagd, 0 gefaald, 0 onbruikbaar
                        """);
    }

    @ParameterizedTest
    @CsvSource({".,2 gevallen", "TR018,2 gevallen", FOUT + ",1 geval"})
    void takesASetARuleOrACase(String onder, String aantal) {
        Opdrachtregel.Afloop afloop = voerUit(map.resolve(onder));
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit()).contains(aantal + ": ");
    }

    @Test
    void showsTheLinesThatDifferWithTheExplanation() {
        wijzig(FOUT + "/verwacht.json", tekst -> tekst.replace("TR018", "TR019"));
        Opdrachtregel.Afloop afloop = voerUit(map);
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.uit().lines())
                .containsSubsequence(
                        "GEFAALD      " + FOUT,
                        "    bericht",
                        "      verwacht  {\"regel\": \"TR019\", \"retourcode\": \"0001\", \"plaats\":"
                                + " \"/Bericht/Client/StopProducten/StopProduct[1]/Einddatum\"}",
                        "      gevonden  {\"regel\": \"TR018\", \"retourcode\": \"0001\", \"plaats\":"
                                + " \"/Bericht/Client/StopProducten/StopProduct[1]/Einddatum\"}",
                        "2 gevallen: 1 geslaagd, 1 gefaald, 0 onbruikbaar")
                .anyMatch(regel -> regel.startsWith("      uitleg    TR018, regel "));
    }

    @Test
    void tellsOfAnEarlierMessageThatEndsOtherwise() throws IOException {
        Path voor = map.resolve(GOED).resolve("voor");
        try (Stream<Path> eerste = Files.list(voor)) {
            Path bestand = eerste.sorted().findFirst().orElseThrow();
            Files.move(bestand, voor.resolve("1-toewijzing-afgekeurd.xml"));
        }
        assertThat(voerUit(map.resolve(GOED)).uit())
                .contains("    voor/1-toewijzing-afgekeurd", "verwacht  afgekeurd", "gevonden  goedgekeurd");
    }

    @Test
    void showsTheSameAsJson() {
        wijzig(FOUT + "/verwacht.json", tekst -> tekst.replace("\"afgekeurd\"", "\"deels\""));
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit("gevallen", "--json", map.toString());
        JsonNode json = JsonMapper.shared().readTree(afloop.uit());
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(json).hasSize(2);
        assertThat(json.get(0).get("geslaagd").booleanValue()).isTrue();
        assertThat(json.get(0).get("verschillen")).isEmpty();
        assertThat(json.get(1).get("geval").stringValue()).isEqualTo(FOUT);
        assertThat(json.get(1).get("regel").stringValue()).isEqualTo("TR018");
        JsonNode verschil = json.get(1).get("verschillen").get(0);
        assertThat(verschil.get("stap").stringValue()).isEqualTo("bericht");
        assertThat(verschil.get("verwacht").get(0).stringValue()).isEqualTo("\"uitkomst\": \"deels\"");
        assertThat(verschil.get("gevonden").get(0).stringValue()).isEqualTo("\"uitkomst\": \"afgekeurd\"");
        assertThat(verschil.get("uitleg")).hasSize(1);
    }

    @Test
    void aBrokenCaseDoesNotStopTheOthers() {
        wijzig(FOUT + "/verwacht.json", tekst -> tekst.replace("\"afgekeurd\"", "\"afgewezen\""));
        Opdrachtregel.Afloop afloop = voerUit(map);
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uit())
                .contains(
                        "geslaagd     " + GOED,
                        "ONBRUIKBAAR  " + FOUT,
                        "verwacht.json: uitkomst: 'afgewezen' is geen uitkomst. Kies uit goedgekeurd, deels, afgekeurd,"
                                + " fout, dubbel.",
                        "2 gevallen: 1 geslaagd, 0 gefaald, 1 onbruikbaar");
    }

    @Test
    void runsTheStepsOfAScenarioInOrder() throws IOException {
        assertThat(voerUit(scenario()).code()).isZero();
    }

    @Test
    void namesTheStepThatFailsAndRunsTheLaterOnes() throws IOException {
        Path geval = scenario();
        wijzig(geval.resolve("stappen/01-toewijzing.json"), tekst -> tekst.replace("goedgekeurd", "afgekeurd"));
        wijzig(geval.resolve("stappen/03-stop.json"), tekst -> tekst.replace("wmo308", "wmo306"));
        assertThat(voerUit(geval).uit().lines())
                .contains("    01-toewijzing", "    03-stop")
                .doesNotContain("    02-start");
    }

    @Test
    void assessesAStepOnItsOwnDay() throws IOException {
        Path geval = scenario();
        Files.writeString(geval.resolve("geval.properties"), "vandaag=2026-01-01\nvandaag.02-start=2023-07-31\n");
        assertThat(voerUit(geval).uit()).contains("    02-start", "TR135").doesNotContain("    01-toewijzing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leeg", "ontbreekt", "contract.yaml"})
    void refusesAFolderWithoutCases(String onder) throws IOException {
        Files.createDirectory(map.resolve("leeg"));
        assertThat(voerUit(map.resolve(onder)).code()).isEqualTo(2);
    }

    @Test
    void writesNothingInTheFolderOfTheCases() throws IOException {
        voerUit(map);
        try (Stream<Path> inhoud = Files.walk(map)) {
            assertThat(inhoud.filter(Files::isRegularFile)).hasSize(9);
        }
    }

    /** A case with an assignment, a start and a stop as three steps. */
    private Path scenario() throws IOException {
        Path geval = map.resolve("CASUS/gestopt");
        Path stappen = Files.createDirectories(geval.resolve("stappen"));
        Path bron = BRON.resolve(GOED);
        Files.copy(bron.resolve("voor/1-toewijzing.xml"), stappen.resolve("01-toewijzing.xml"));
        Files.copy(BRON.resolve("TR332/301-ongewijzigd-nog-eens/verwacht.json"), stappen.resolve("01-toewijzing.json"));
        Files.copy(bron.resolve("voor/2-start.xml"), stappen.resolve("02-start.xml"));
        Files.copy(BRON.resolve("IV028/305-goedgekeurd/verwacht.json"), stappen.resolve("02-start.json"));
        Files.copy(bron.resolve("bericht.xml"), stappen.resolve("03-stop.xml"));
        Files.copy(bron.resolve("verwacht.json"), stappen.resolve("03-stop.json"));
        return geval;
    }

    private static Opdrachtregel.Afloop voerUit(Path map) {
        return Opdrachtregel.voerUit("gevallen", map.toString());
    }

    private void wijzig(String bestand, UnaryOperator<String> wijziging) {
        wijzig(map.resolve(bestand), wijziging);
    }

    private static void wijzig(Path pad, UnaryOperator<String> wijziging) {
        try {
            String tekst = Files.readString(pad);
            String nieuw = wijziging.apply(tekst);
            assertThat(nieuw).isNotEqualTo(tekst);
            Files.writeString(pad, nieuw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kopieer(String van, String naar) throws IOException {
        try (Stream<Path> alle = Files.walk(BRON.resolve(van))) {
            for (Path pad : alle.toList()) {
                Path doel = map.resolve(naar)
                        .resolve(BRON.resolve(van).relativize(pad).toString());
                if (Files.isDirectory(pad)) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(pad, doel);
                }
            }
        }
    }
}
