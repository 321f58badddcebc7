package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractOpdrachtTest {

    private static final Path IB = Path.of("config/contracten/drechtsteden-ib.yaml");

    @TempDir
    Path map;

    private Path oud;
    private Path nieuw;

    @BeforeEach
    void begin() throws IOException {
        oud = Files.copy(IB, map.resolve("oud.yaml"));
        nieuw = map.resolve("nieuw.yaml");
    }

    @Test
    void saysWhatIsInAFolderThatCanBeUsed() {
        Opdrachtregel.Afloop afloop = controleer(Path.of("config/contracten"));

        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .contains(
                        "drechtsteden-ib/2026-1  vanaf 01-01-2026  7 gemeenten, 3 aanbieders, 6 producten: inspanning")
                .contains("meierij-2020/2020-1")
                .endsWith("4 contracten in orde.\n");
    }

    @Test
    void tellsAllFaultsWithFileAndLine() throws IOException {
        schrijf("cent: 6120", "cent: 61,20");
        Files.copy(IB, map.resolve("zomaar.yaml"));

        Opdrachtregel.Afloop afloop = controleer(map);

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.uit())
                .contains("nieuw.yaml:46: '20' is hier niet bekend. Staat er een komma in een getal?")
                .contains("zomaar.yaml:10: drechtsteden-ib/2026-1 staat ook in oud.yaml.")
                .endsWith(" fouten.\n");
    }

    @Test
    void tellsFaultsAsJson() throws IOException {
        schrijf("versie: '2026-1'", "versie: 2026");

        JsonNode uit = json(Opdrachtregel.voerUit("contract", "controleer", "--json", map.toString()));

        assertThat(uit.get("geldig").asBoolean()).isFalse();
        assertThat(uit.get("contracten")).isEmpty();
        assertThat(uit.get("fouten").get(0).get("bestand").asString()).isEqualTo("nieuw.yaml");
        assertThat(uit.get("fouten").get(0).get("regel").asInt()).isEqualTo(10);
    }

    @Test
    void namesAGemeenteThatDoesNotExist() throws IOException {
        Files.writeString(oud, Files.readString(IB).replace("'0482'", "'9999'"));

        assertThat(controleer(map).uit()).contains("gemeente 9999 staat op 2026-01-01 niet in de lijst van CBS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontbreekt", "leeg"})
    void refusesAFolderWithoutContracts(String naam) throws IOException {
        Files.createDirectory(map.resolve("leeg"));

        assertThat(controleer(map.resolve(naam)).code()).isEqualTo(2);
    }

    @Test
    void showsAContractInWordsWithItsSources() {
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit("contract", "toon", "drechtsteden-bandbreedte");

        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .startsWith("drechtsteden-bandbreedte/2026-1\n")
                .contains("product BO4")
                .containsPattern("prijs per maand +€ 2\\.205,00 vanaf 01-01-2026 \\[voorbeeld]")
                .containsPattern("band +1200 t/m 2400 minuten per maand")
                .containsPattern("onder de band +de geleverde minuten tegen het uurtarief, met een signaal")
                .containsPattern("hoogste looptijd +6 maanden; een langere toewijzing wordt gesignaleerd")
                .contains("[Beschrijving van de vier contracten van Berichtenstraat, ")
                .doesNotContain("drechtsteden-ib");
    }

    @Test
    void showsHowClientsMoveAndWhenAanbiedersAreLetIn() {
        assertThat(Opdrachtregel.voerUit("contract", "toon").uit())
                .containsPattern("oude codes +BGL, BGM, BGZ \\[voorbeeld]")
                .containsPattern("bij toewijzing +geweigerd met retourcode S329")
                .containsPattern("toelating +per halfjaar, op 1 januari en 1 juli")
                .containsPattern("norm +60 t/m 179 minuten \\(01\\) per week")
                .containsPattern("reeks +langdurig-structureel");
    }

    @Test
    void marksAnExampleUnderAValueFromTheSameDocument() throws IOException {
        schrijf(
                "S329, voorbeeld: true}\n    voorbeeld: true",
                "S329, voorbeeld: true, bron: {document: Raam}}\n    bron: {document: Raam}");
        Files.delete(oud);

        assertThat(Opdrachtregel.voerUit("contract", "toon", "--map", map.toString())
                        .uit())
                .containsPattern("nieuwe codes +IB1, IB2, IB3 \\[als hierboven]")
                .containsPattern("bij toewijzing +geweigerd met retourcode S329 \\[Raam; voorbeeld]");
    }

    @Test
    void showsAContractAsJson() {
        JsonNode feit = json(Opdrachtregel.voerUit("contract", "toon", "--json", "meierij-2020/2020-1"))
                .get(0)
                .get("blokken")
                .get(2)
                .get("feiten")
                .get(3);

        assertThat(feit.get("onderwerp").asString()).isEqualTo("prijs per maand");
        assertThat(feit.get("waarde").asString()).isEqualTo("€ 85,00 vanaf 01-01-2020 t/m 31-12-2025");
        assertThat(feit.get("bron").isNull()).isTrue();
        assertThat(feit.get("voorbeeld").asBoolean()).isTrue();
    }

    @Test
    void saysThatTwoFilesDoNotDiffer() throws IOException {
        schrijf("# ", "#  ");

        assertThat(verschil()).isEqualTo("drechtsteden-ib/2026-1 en drechtsteden-ib/2026-1: geen verschil.\n");
    }

    @Test
    void saysWhatChangedPerProductInEuros() throws IOException {
        schrijf("cent: 7350", "cent: 7500");

        assertThat(verschil()).isEqualTo("""
                        - drechtsteden-ib/2026-1
                        + drechtsteden-ib/2026-1

                          product IB2
                          - tarief per uur        € 73,50 vanaf 01-01-2026 [voorbeeld]
                          + tarief per uur        € 75,00 vanaf 01-01-2026 [voorbeeld]
                        """);
    }

    @Test
    void saysWhichProductCameAndWhichWent() throws IOException {
        Files.writeString(nieuw, Files.readString(IB).replaceAll("\\bIB3\\b", "IB4"));

        assertThat(verschil())
                .contains("product IB3 (vervallen)", "product IB4 (nieuw)")
                .containsPattern("\\+ tarief per uur +€ 87,30")
                .containsPattern("- codes +BGL, BGM, BGZ, IB1, IB2, IB3\n");
    }

    @Test
    void saysWhatChangedInTheSecondGroupOfOneName() throws IOException {
        Files.writeString(oud, tweeGroepen("signaleren", "BGL, BGM, BGZ", "signaleren"));
        Files.writeString(nieuw, tweeGroepen("signaleren", "BGL, BGM", "signaleren"));

        assertThat(verschil()).isEqualTo("""
                        - drechtsteden-ib/2026-1
                        + drechtsteden-ib/2026-1

                          één productcode individuele-begeleiding
                          - codes                 BGL, BGM, BGZ
                          + codes                 BGL, BGM
                        """);
    }

    @Test
    void saysThatTwoGroupsOfOneNameChangedPlaces() throws IOException {
        Files.writeString(oud, tweeGroepen("signaleren", "BGL, BGM, BGZ", "weigeren, retourcode: S329"));
        Files.writeString(nieuw, tweeGroepen("weigeren, retourcode: S329", "BGL, BGM, BGZ", "signaleren"));

        assertThat(verschil()).isEqualTo("""
                        - drechtsteden-ib/2026-1
                        + drechtsteden-ib/2026-1

                          één productcode individuele-begeleiding
                          - bij toewijzing        gesignaleerd
                          + bij toewijzing        geweigerd met retourcode S329

                          één productcode individuele-begeleiding
                          - bij toewijzing        geweigerd met retourcode S329
                          + bij toewijzing        gesignaleerd
                        """);
    }

    @Test
    void saysThatASecondOvergangOfOneNameWent() throws IOException {
        Files.copy(IB, nieuw);
        Files.writeString(oud, Files.readString(IB).replace("overgang:\n  - overgang", """
                                overgang:
                                  - overgang: begeleiding-2026
                                    oud: [BGL]
                                    nieuw: [IB1]
                                    van: 2026-01-01
                                    tot: 2026-06-30
                                    bij-toewijzing: {gevolg: signaleren}
                                  - overgang"""));

        assertThat(verschil()).isEqualTo("""
                        - drechtsteden-ib/2026-1
                        + drechtsteden-ib/2026-1

                          overgang begeleiding-2026 (vervallen)
                          - geldig                vanaf 01-01-2026 t/m 30-06-2026
                          - oude codes            BGL
                          - nieuwe codes          IB1
                          - bij toewijzing        gesignaleerd
                        """);
    }

    @Test
    void saysWhichAanbiederWent() throws IOException {
        schrijf("  - {agb: '98000003', van: 2026-01-01, voorbeeld: true}\n", "");

        assertThat(verschil())
                .endsWith("  partijen\n  - aanbieder             98000003 vanaf 01-01-2026 [voorbeeld]\n");
    }

    @Test
    void comparesVersionsInTheFolderAsJson() {
        JsonNode uit = json(Opdrachtregel.voerUit(
                "contract", "verschil", "--json", "drechtsteden-ib", "drechtsteden-bandbreedte/2026-1"));

        assertThat(uit.get("een").asString()).isEqualTo("drechtsteden-ib/2026-1");
        assertThat(uit.get("delen").valueStream().map(deel -> deel.get("blok").asString()))
                .contains("product IB1", "product BO1")
                .doesNotContain("partijen");
        assertThat(uit.get("delen").get(1).get("stand").asString()).isEqualTo("vervallen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toon onbekend", "verschil drechtsteden-ib onbekend/1", "verschil drechtsteden-ib", ""})
    void refusesWhatIsNotThere(String argumenten) {
        assertThat(Opdrachtregel.voerUit(("contract " + argumenten).trim().split(" "))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void asksWhichVersionWhenThereAreSeveral() throws IOException {
        Files.writeString(
                oud,
                Files.readString(IB).replace("van: 2026-01-01\n\nbron", "van: 2026-01-01\ntot: 2026-12-31\n\nbron"));
        Files.writeString(
                nieuw,
                Files.readString(IB)
                        .replace("versie: '2026-1'", "versie: '2027-1'")
                        .replace("van: 2026-01-01\n\nbron", "van: 2027-01-01\n\nbron")
                        .replaceAll("(?s)overgang:\n.*?\n\n", ""));

        assertThat(verschilIn("drechtsteden-ib", "drechtsteden-ib/2027-1").code())
                .isEqualTo(2);
        assertThat(verschilIn("drechtsteden-ib/2026-1", "drechtsteden-ib/2027-1")
                        .uit())
                .contains("- geldig                vanaf 01-01-2026 t/m 31-12-2026")
                .contains("+ geldig                vanaf 01-01-2027")
                .contains("overgang begeleiding-2026 (vervallen)");
    }

    private Opdrachtregel.Afloop verschilIn(String een, String ander) {
        return Opdrachtregel.voerUit("contract", "verschil", "--map", map.toString(), een, ander);
    }

    private static Opdrachtregel.Afloop controleer(Path map) {
        return Opdrachtregel.voerUit("contract", "controleer", map.toString());
    }

    private String verschil() {
        return Opdrachtregel.voerUit("contract", "verschil", oud.toString(), nieuw.toString())
                .uit();
    }

    /** The shipped contract with two groups of one name, and without an overgang, which wants one group for all codes. */
    private static String tweeGroepen(String eerste, String codes, String tweede) throws IOException {
        return Files.readString(IB)
                .replaceAll("(?s)een-productcode:\n.*?\n\n.*?overgang:\n.*?\n\n", """
                        een-productcode:
                          - groep: individuele-begeleiding
                            codes: [IB1, IB2, IB3]
                            bij-toewijzing: {gevolg: %s}
                            bij-declaratie: {gevolg: signaleren}
                          - groep: individuele-begeleiding
                            codes: [%s]
                            bij-toewijzing: {gevolg: %s}
                            bij-declaratie: {gevolg: signaleren}

                        """.formatted(eerste, codes, tweede));
    }

    /** The shipped contract with one change. */
    private void schrijf(String in, String uit) throws IOException {
        Files.writeString(nieuw, Files.readString(IB).replace(in, uit));
    }

    private static JsonNode json(Opdrachtregel.Afloop afloop) {
        return JsonMapper.shared().readTree(afloop.uit());
    }
}
