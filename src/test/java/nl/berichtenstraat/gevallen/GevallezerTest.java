package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The folder of a case is read as docs/gevallen.md says, and what is not as it says is told. */
class GevallezerTest {

    private static final String GOED = """
            {"uitkomst": "fout", "niveau": 1, "bevindingen": [], "antwoord": null, "uitgaand": ["fout"]}
            """;

    @TempDir
    private Path map;

    private Path geval;

    @BeforeEach
    void maakGeval() throws IOException {
        geval = Files.createDirectories(map.resolve("verzameling/REGEL/301-geval"));
        schrijf("../../contract.yaml", "");
        schrijf("bericht.xml", "<x/>");
        schrijf("verwacht.json", GOED);
    }

    @Test
    void aSmallCaseIsOneStepOnTheUsualDay() {
        Geval gelezen = lees();
        assertThat(gelezen.voor()).isEmpty();
        assertThat(gelezen.stappen())
                .singleElement()
                .satisfies(stap -> assertThat(stap.inzending())
                        .isEqualTo(new Inzending("bericht", geval.resolve("bericht.xml"), LocalDate.of(2026, 6, 1))));
    }

    @Test
    void stepsAndEarlierMessagesHaveTheirOwnDayOrThatOfTheCase() throws IOException {
        maakScenario();
        schrijf("voor/1-toewijzing-afgekeurd.xml", "<x/>");
        schrijf("geval.properties", """
                vandaag=2024-02-29
                vandaag.voor/1-toewijzing-afgekeurd=2024-01-01
                vandaag.02-b=2025-12-31
                """);
        Geval gelezen = lees();
        assertThat(gelezen.voor()).singleElement().satisfies(bericht -> {
            assertThat(bericht.uitkomst()).isEqualTo("afgekeurd");
            assertThat(bericht.inzending().dag()).isEqualTo("2024-01-01");
        });
        assertThat(gelezen.stappen())
                .extracting(
                        stap -> stap.inzending().naam() + " " + stap.inzending().dag())
                .containsExactly("01-a 2024-02-29", "02-b 2025-12-31");
    }

    @ParameterizedTest
    @CsvSource({".", "..", "../.."})
    void takesTheNearestContract(String waar) throws IOException {
        schrijf(waar + "/ander.yaml", "");
        assertThat(lees().contracten()).isEqualTo(geval.resolve(waar).normalize());
    }

    @Test
    void refusesACaseWithoutContract() throws IOException {
        Files.delete(geval.resolve("../../contract.yaml"));
        weigert("er is geen contract");
    }

    @ParameterizedTest
    @CsvSource({"bericht.xml,bericht.xml ontbreekt", "verwacht.json,verwacht.json ontbreekt"})
    void refusesACaseWithoutAFileItNeeds(String bestand, String uitleg) throws IOException {
        Files.delete(geval.resolve(bestand));
        weigert(uitleg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "vandaag=31-05-2026|vandaag=31-05-2026 is geen datum",
                "vandaag=2025-02-29|is geen datum",
                "vandaag=+20260-06-01|is geen datum",
                "vandag=2026-01-01|'vandag' is onbekend",
                "vandaag.03-c=2026-01-01|'vandaag.03-c' is onbekend",
                "vandaag=\\u00zz|geval.properties is niet leesbaar"
            })
    void refusesDaysThatSayNothing(String eigenschappen, String uitleg) throws IOException {
        schrijf("geval.properties", eigenschappen);
        weigert(uitleg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"fout\", \"niveau\"|\"mis\", \"niveau\"|verwacht.json: uitkomst: 'mis' is geen uitkomst",
                "\"uitkomst\": \"fout\", |``|verwacht.json: 'uitkomst' ontbreekt",
                "\"niveau\": 1|\"niveau\": 5|een controleniveau is 1, 2, 3 of 4",
                "\"niveau\": 1|\"niveau\": 1.5|dit moet een geheel getal zijn",
                "\"niveau\": 1|\"nivo\": 1|'nivo' is onbekend",
                "[]|{}|dit moet een lijst zijn",
                "[]|[{\"regel\": \"XSD\", \"retourcode\": null}]|'plaats' ontbreekt",
                "[]|[{\"regel\": 1, \"retourcode\": null, \"plaats\": \"/\"}]|dit moet een tekst zijn",
                "null|{\"soort\": \"wmo306\", \"codes\": []}|hier horen namen met waarden te staan",
                "null|{\"soort\": \"wmo306\"}|'codes' ontbreekt",
                "\"niveau\": 1|\"niveau\": 1, \"niveau\": 2|verwacht.json, regel 1: dit is geen geldige JSON",
                "null,|null|verwacht.json, regel 1: dit is geen geldige JSON"
            })
    void refusesAnExpectationThatSaysSomethingElseThanDocumented(String weg, String erbij, String uitleg)
            throws IOException {
        schrijf("verwacht.json", GOED.replace(weg, erbij));
        weigert(uitleg);
    }

    @Test
    void refusesAStepWithoutItsOtherHalf() throws IOException {
        maakScenario();
        Files.delete(geval.resolve("stappen/02-b.json"));
        weigert("stappen/02-b.json ontbreekt");
        schrijf("stappen/02-b.json", GOED);
        Files.delete(geval.resolve("stappen/02-b.xml"));
        weigert("stappen/02-b.xml ontbreekt");
    }

    @Test
    void refusesStepsBesideAMessage() throws IOException {
        maakScenario();
        schrijf("bericht.xml", "<x/>");
        weigert("Kies één van de twee vormen");
    }

    @Test
    void refusesAFileThatBelongsToNothing() throws IOException {
        schrijf("voor/1-toewijzing.XML", "<x/>");
        weigert("voor/1-toewijzing.XML hoort hier niet");
    }

    @Test
    void refusesAnEmptyFolderOfSteps() throws IOException {
        Files.createDirectory(geval.resolve("stappen"));
        Files.delete(geval.resolve("bericht.xml"));
        Files.delete(geval.resolve("verwacht.json"));
        weigert("de map stappen is leeg");
    }

    @Test
    void followsNoLinks() throws IOException {
        Path elders = Files.writeString(map.resolve("elders.xml"), "<x/>");
        Files.delete(geval.resolve("bericht.xml"));
        Files.createSymbolicLink(geval.resolve("bericht.xml"), elders);
        weigert("bericht.xml is een verwijzing");
        Files.delete(geval.resolve("bericht.xml"));
        schrijf("bericht.xml", "<x/>");
        Files.createSymbolicLink(geval.resolve("voor"), map);
        weigert("voor moet een map zijn, en geen verwijzing");
    }

    @Test
    void refusesFilesThatAreTooLargeOrNoText() throws IOException {
        try (RandomAccessFile bestand =
                new RandomAccessFile(geval.resolve("bericht.xml").toFile(), "rw")) {
            bestand.setLength(20L * 1024 * 1024);
        }
        weigert("bericht.xml is groter dan");
        schrijf("bericht.xml", "<x/>");
        Files.write(geval.resolve("verwacht.json"), new byte[] {(byte) 0xff, (byte) 0xfe});
        weigert("verwacht.json is geen tekst in UTF-8");
    }

    private void maakScenario() throws IOException {
        Files.delete(geval.resolve("bericht.xml"));
        Files.delete(geval.resolve("verwacht.json"));
        for (String naam : List.of("01-a", "02-b")) {
            schrijf("stappen/" + naam + ".xml", "<x/>");
            schrijf("stappen/" + naam + ".json", GOED);
        }
    }

    private void schrijf(String naam, String inhoud) throws IOException {
        Path bestand = geval.resolve(naam);
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, inhoud);
    }

    private Geval lees() {
        return Gevallezer.lees(new Gevalmap(geval));
    }

    private void weigert(String uitleg) {
        assertThatExceptionOfType(OnbruikbaarGeval.class)
                .isThrownBy(this::lees)
                .withMessageContaining(uitleg)
                .satisfies(fout -> assertThat(fout.getMessage()).endsWith("."));
    }
}
