package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodelijstenTest {

    private static final LocalDate NIEUWJAAR = LocalDate.of(2026, 1, 1);
    private static final String KOP = "code;omschrijving;van;tot\n";

    /** The schema type that has the codes of a list as its values. */
    private static final Map<String, String> TYPEN = Map.ofEntries(
            Map.entry("adres", "LDT_AdresSoort"),
            Map.entry("communicatie", "LDT_Communicatievorm"),
            Map.entry("datumgebruik", "LDT_DatumGebruik"),
            Map.entry("debet-credit", "LDT_DebetCredit"),
            Map.entry("eenheid", "LDT_Eenheid"),
            Map.entry("frequentie", "LDT_Frequentie"),
            Map.entry("geslacht", "LDT_Geslacht"),
            Map.entry("ja-nee", "LDT_JaNee"),
            Map.entry("juridische-status", "LDT_JuridischeStatus"),
            Map.entry("land", "LDT_LandCode"),
            Map.entry("naamgebruik", "LDT_NaamGebruik"),
            Map.entry("productcategorie", "LDT_ProductCategorie"),
            Map.entry("reden-afwijzing", "LDT_RedenAfwijzingVerzoek"),
            Map.entry("reden-beeindiging", "LDT_RedenBeeindiging"),
            Map.entry("reden-verzoek", "LDT_RedenVerzoek"),
            Map.entry("reden-wijziging", "LDT_RedenWijziging"),
            Map.entry("relatie", "LDT_SoortRelatie"),
            Map.entry("status-aanlevering", "LDT_StatusAanlevering"),
            Map.entry("vertegenwoordiging", "LDT_WettelijkeVertegenwoordiging"),
            Map.entry("verwijzer", "LDT_TypeVerwijzer"),
            Map.entry("verzoek-antwoord", "LDT_VerzoekAntwoord"),
            Map.entry("woonadres", "LDT_AanduidingWoonadres"));

    @TempDir
    private Path map;

    @Test
    void haveTheCodesThatTheSchemaAllows() throws IOException {
        String schema = basisschema();
        Map<String, Codelijst> lijsten = Codelijsten.meegeleverd().lijsten();
        assertThat(lijsten).containsOnlyKeys(Standaard.ONZE.codelijsten());
        TYPEN.forEach((lijst, type) ->
                assertThat(lijsten.get(lijst).codes()).as(lijst).isEqualTo(waarden(schema, type)));
        assertThat(lijsten.get("berichtcode").codes())
                .isEqualTo(Set.copyOf(Standaard.ONZE.berichtcodes().values()));
    }

    @Test
    void knowTheMunicipalDivisionOf2026() {
        Codelijst gemeenten = Codelijsten.meegeleverd().lijst("gemeenten");
        assertThat(gemeenten.bevat("0505", NIEUWJAAR)).isTrue();
        assertThat(gemeenten.bevat("0820", NIEUWJAAR)).isTrue();
        assertThat(gemeenten.bevat("9999", NIEUWJAAR)).isFalse();
        assertThat(gemeenten.bevat("505", NIEUWJAAR)).isFalse();
        assertThat(gemeenten.versie(NIEUWJAAR, LocalDate.MIN)).isEqualTo(NIEUWJAAR);
    }

    @Test
    void takeTheFirstDivisionForEarlierDays() {
        Codelijst gemeenten = Codelijsten.meegeleverd().lijst("gemeenten");
        LocalDate eerder = LocalDate.of(2019, 5, 1);
        assertThat(gemeenten.bevat("0505", eerder)).isTrue();
        assertThat(gemeenten.bevat("9999", eerder)).isFalse();
        assertThat(gemeenten.versie(eerder, LocalDate.MIN)).isEqualTo(NIEUWJAAR);
    }

    @ParameterizedTest
    @CsvSource({"01,2022-03-31,true", "01,2022-04-01,false", "13,2022-03-31,false", "13,2022-04-01,true"})
    void endAndBeginACodeOnItsDays(String code, LocalDate dag, boolean geldig) {
        assertThat(Codelijsten.meegeleverd().lijst("reden-wijziging").bevat(code, dag))
                .isEqualTo(geldig);
    }

    @Test
    void nameTheVersionOfAListByItsLatestChange() throws IOException {
        schrijf("gemeenten.csv", "0001;Oud;2024-01-01;2025-12-31\n0002;Nieuw;2026-01-01;\n0003;Blijft;2024-01-01;\n");
        Codelijst gemeenten = Codelijsten.van(map).lijst("gemeenten");
        assertThat(gemeenten.versie(NIEUWJAAR.minusDays(1), LocalDate.MIN)).isEqualTo("2024-01-01");
        assertThat(gemeenten.versie(NIEUWJAAR.plusDays(9), LocalDate.MIN)).isEqualTo("2026-01-01");
        assertThat(Codelijsten.meegeleverd().lijst("geslacht").versie(NIEUWJAAR, LocalDate.EPOCH))
                .isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void fileInTheFolderTakesThePlaceOfTheListOfTheProduct() throws IOException {
        schrijf("gemeenten.csv", "0001;Oud;2024-01-01;2025-12-31\n0002;Nieuw;2026-01-01;\n");
        Codelijsten lijsten = Codelijsten.van(map);
        assertThat(lijsten.lijst("gemeenten").bevat("0001", NIEUWJAAR.minusDays(1)))
                .isTrue();
        assertThat(lijsten.lijst("gemeenten").bevat("0001", NIEUWJAAR)).isFalse();
        assertThat(lijsten.lijst("gemeenten").bevat("0505", NIEUWJAAR)).isFalse();
        assertThat(lijsten.lijst("land").bevat("NL", NIEUWJAAR)).isTrue();
    }

    @Test
    void folderThatIsNotThereChangesNothing() {
        assertThat(Codelijsten.van(map.resolve("ontbreekt")).lijst("gemeenten").bevat("0505", NIEUWJAAR))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001;Fout;1 januari;\n",
                "0001;Te kort\n",
                ";Geen code;2026-01-01;\n",
                "0001;Om;2026-02-01;2026-01-01\n"
            })
    void refuseARowThatCannotBeAndNameItsLine(String rij) throws IOException {
        schrijf("gemeenten.csv", "0002;Goed;2026-01-01;\n" + rij);
        assertThatExceptionOfType(OngeldigeTabel.class)
                .isThrownBy(() -> Codelijsten.van(map))
                .withMessageContainingAll("gemeenten.csv, regel 3: ");
    }

    @Test
    void refuseACodeThatIsValidTwiceOnADay() throws IOException {
        schrijf("gemeenten.csv", "0001;Een;2024-01-01;\n0001;Twee;2025-01-01;\n");
        assertThatExceptionOfType(OngeldigeTabel.class)
                .isThrownBy(() -> Codelijsten.van(map))
                .withMessageContaining("regel 3: code 0001 is in deze periode al geldig");
    }

    @Test
    void refuseOtherColumnsAnEmptyListAndAListThatTheStandardDoesNotHave() throws IOException {
        Files.writeString(map.resolve("gemeenten.csv"), "code,naam\n");
        assertThatExceptionOfType(OngeldigeTabel.class)
                .isThrownBy(() -> Codelijsten.van(map))
                .withMessageContaining("regel 1: de kolommen moeten zijn: code;omschrijving;van;tot");
        schrijf("gemeenten.csv", "");
        assertThatExceptionOfType(OngeldigeTabel.class)
                .isThrownBy(() -> Codelijsten.van(map))
                .withMessageContaining("geen codes");
        Files.move(map.resolve("gemeenten.csv"), map.resolve("gementen.csv"));
        assertThatExceptionOfType(OngeldigeTabel.class)
                .isThrownBy(() -> Codelijsten.van(map))
                .withMessageContaining("er is geen codelijst gementen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codelijsten.meegeleverd().lijst("gementen"));
    }

    private void schrijf(String bestand, String rijen) throws IOException {
        Files.writeString(map.resolve(bestand), KOP + rijen);
    }

    private static String basisschema() throws IOException {
        try (InputStream in = CodelijstenTest.class.getResourceAsStream("/xsd/iwmo-3.2/basisschema.xsd")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> waarden(String schema, String type) {
        Matcher definitie = Pattern.compile(
                        "<xs:simpleType name=\"" + type + "\">(.*?)</xs:simpleType>", Pattern.DOTALL)
                .matcher(schema);
        assertThat(definitie.find()).as(type).isTrue();
        return Pattern.compile("enumeration value=\"([^\"]*)\"")
                .matcher(definitie.group(1))
                .results()
                .map(treffer -> treffer.group(1))
                .collect(Collectors.toSet());
    }
}
