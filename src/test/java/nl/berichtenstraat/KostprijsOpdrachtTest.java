package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Command {@code kostprijs} shows how a tariff is built up. */
class KostprijsOpdrachtTest {

    private static final String MEEGELEVERD = "config/kostprijs/begeleiding-2026.yaml";
    private static final String NAREKENEN = "src/test/resources/kostprijs/narekenen.yaml";

    @Test
    void showsEveryStepWithItsSumAndSourceAndEndsWithTheTariffs() {
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit("kostprijs", NAREKENEN);
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .containsSubsequence(
                        "voor het oog afgerond",
                        "Product IB1, Begeleiding",
                        "Loonkosten per declarabel uur: € 68,6122",
                        "= € 42,5396 / 62 % productiviteit",
                        "- 62 %: Regeling van de proef",
                        "Uurprijs: € 87,4259",
                        "In een contract",
                        "- {eenheid: '04', cent: 8743, van: 2026-01-01}");
    }

    @Test
    void showsSeveralFilesOneAfterAnother() {
        assertThat(Opdrachtregel.voerUit("kostprijs", NAREKENEN, MEEGELEVERD).uit())
                .containsSubsequence(
                        "Kostprijs narekenen, uit " + NAREKENEN,
                        "Kostprijs begeleiding, uit " + MEEGELEVERD,
                        "voorbeeld: true}");
    }

    @Test
    void endsWithWhatTheDocumentationShows() throws IOException {
        String document = Files.readString(Path.of("docs/kostprijs.md"));
        String voorbeeld = document.substring(document.indexOf("```yaml\n") + "```yaml\n".length());
        assertThat(Opdrachtregel.voerUit("kostprijs", MEEGELEVERD).uit())
                .contains(voorbeeld.substring(0, voorbeeld.indexOf("\n```")));
    }

    @Test
    void fitsAScreenOfAHundredColumns() {
        assertThat(Opdrachtregel.voerUit("kostprijs", MEEGELEVERD).uit().lines())
                .allMatch(regel -> regel.length() <= 100);
    }

    @Test
    void givesProgramsTheSameAsJson() {
        JsonNode bestand = JsonMapper.shared()
                .readTree(
                        Opdrachtregel.voerUit("kostprijs", "--json", NAREKENEN).uit())
                .get(0);
        assertThat(bestand.get("bestand").asString()).isEqualTo(NAREKENEN);
        assertThat(bestand.get("kostprijs").asString()).isEqualTo("narekenen");
        assertThat(bestand.get("gedeeld"))
                .extracting(groep -> groep.get("titel").asString())
                .containsExactly("Premies", "Cao A", "Cao B");
        JsonNode product = bestand.get("producten").get(0);
        assertThat(product.get("stappen")).anySatisfy(stap -> {
            assertThat(stap.get("naam").asString()).isEqualTo("Loonkosten per declarabel uur");
            assertThat(stap.get("som").asString()).isEqualTo("€ 42,5396 / 62 % productiviteit");
            assertThat(stap.get("uitkomst").decimalValue()).isEqualByComparingTo("68.6122");
            assertThat(stap.get("maat").asString()).isEqualTo("euro per uur");
            assertThat(stap.get("bronnen").get(0).get("waarden").get(0).asString())
                    .isEqualTo("62 %");
            assertThat(stap.get("voorbeeld").booleanValue()).isFalse();
        });
        JsonNode tarief = product.get("tarieven").get(0);
        assertThat(tarief.get("cent").longValue()).isEqualTo(8743);
        assertThat(tarief.get("van").asString()).isEqualTo("2026-01-01");
        assertThat(tarief.get("tot").isNull()).isTrue();
        assertThat(product.get("yaml").asString()).contains("{eenheid: '04', cent: 8743, van: 2026-01-01}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/kostprijs/fout/productiviteit-nul.yaml",
                "src/test/resources/kostprijs/bestaat-niet.yaml",
                "src/test/resources/kostprijs"
            })
    void showsNoPriceWhenAFileCannotBeUsed(String bestand) {
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit("kostprijs", NAREKENEN, bestand);
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uit()).isEmpty();
    }

    @Test
    void asksForAFile() {
        assertThat(Opdrachtregel.voerUit("kostprijs").code()).isEqualTo(2);
    }
}
