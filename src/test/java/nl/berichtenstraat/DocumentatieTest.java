package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.berichtenstraat.afrekening.maand.Maandafrekeninglezer;
import nl.berichtenstraat.afrekening.maand.Maandafrekeningschrijver;
import nl.berichtenstraat.kanaal.Makelaar;
import nl.berichtenstraat.straat.Bestemming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the other documents say is so. */
class DocumentatieTest {

    private static final Path README = Path.of("README.md");
    private static final Path BRONNEN = Path.of("src/main/java");
    private static final Pattern OPDRACHT =
            Pattern.compile("^\\./berichtenstraat (.+?) +# afsluitcode (\\d)$", Pattern.MULTILINE);
    private static final Pattern SLEUTEL = Pattern.compile("\\beigenschappen\\.\\w+\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern RIJ = Pattern.compile("^\\| `([a-z-]+(?:\\.[a-z-]+)+)` \\|", Pattern.MULTILINE);
    private static final Pattern VERWIJZING = Pattern.compile("]\\(([^)#]+)\\)");
    private static final Pattern KLASSE = Pattern.compile("`([A-Z][A-Za-z]*[A-Za-z0-9]+)`");

    @TempDir
    private Path map;

    @Test
    void theCommandsInTheReadmeEndAsItSays() throws IOException {
        List<MatchResult> opdrachten =
                OPDRACHT.matcher(Files.readString(README)).results().toList();
        assertThat(opdrachten)
                .extracting(o -> o.group(1).split(" ")[0])
                .contains("demo", "controleer", "verwerk", "gevallen", "regels", "kostprijs");
        for (MatchResult opdracht : opdrachten) {
            assertThat(Opdrachtregel.voerUit(inMap(opdracht.group(1))).code())
                    .as(opdracht.group(1))
                    .isEqualTo(Integer.parseInt(opdracht.group(2)));
        }
    }

    @Test
    void theReadmeNamesEachSettingAndNoOther() throws IOException {
        String instellingen = Files.readString(BRONNEN.resolve("nl/berichtenstraat/kanaal/Instellingenlezer.java"));
        assertThat(gevonden(SLEUTEL, instellingen)).isNotEmpty().isEqualTo(instellingenIn(Files.readString(README)));
    }

    @Test
    void theSettingsFileShowsEachSettingAndNoOther() throws IOException {
        String bestand = Files.readString(Path.of("config/application.properties"));
        assertThat(gevonden(Pattern.compile("^(?:# )?([a-z-]+(?:\\.[a-z-]+)+) =", Pattern.MULTILINE), bestand))
                .isEqualTo(instellingenIn(Files.readString(README)));
    }

    @Test
    void theReadmeNamesEachQueue() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains("| `" + Makelaar.INTAKE + "` |");
        for (Bestemming bestemming : Bestemming.values()) {
            assertThat(readme).contains("| `" + Makelaar.queue(bestemming) + "` |");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/afrekening.md",
                "docs/beheer.md",
                "docs/contracten.md",
                "docs/ggk.md",
                "docs/kostprijs.md",
                "docs/simuleren.md",
                "docs/signalen.md",
                "docs/standaarden.md",
                "docs/toegang.md"
            })
    void referencesLeadSomewhere(String document) throws IOException {
        Path pad = Path.of(document);
        Path hier = pad.toAbsolutePath().getParent();
        assertThat(gevonden(VERWIJZING, Files.readString(pad)))
                .isNotEmpty()
                .allSatisfy(doel -> assertThat(hier.resolve(doel)).exists());
    }

    @Test
    void everyPositionNamesCodeThatExists() throws IOException {
        Set<String> bestaand = klassen();
        String standpunten = Files.readString(Path.of("docs/standpunten.md"));
        assertThat(gevonden(KLASSE, standpunten)).isNotEmpty().isSubsetOf(bestaand);
    }

    @Test
    void theSettlementExampleIsValid() throws Exception {
        String document = Files.readString(Path.of("docs/afrekening.md"));
        String slot = "</Afrekening>";
        String voorbeeld = document.substring(document.indexOf("<Afrekening"), document.indexOf(slot) + slot.length());
        Afrekeningbestand afrekening = Afrekeningbestand.lees(voorbeeld.getBytes(StandardCharsets.UTF_8));
        SchemaFactory.newDefaultInstance()
                .newSchema(Path.of("xsd/afrekening/afrekening-1.1.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(voorbeeld)));
        assertThat(afrekening.verschil()).isEqualTo(afrekening.toegekend());
    }

    @Test
    void theExampleOfAStatementIsWhatWeWouldWrite() throws Exception {
        String document = Files.readString(Path.of("docs/afrekening.md"));
        String slot = "</Maandafrekening>";
        String voorbeeld =
                document.substring(document.indexOf("<Maandafrekening"), document.indexOf(slot) + slot.length());
        SchemaFactory.newDefaultInstance()
                .newSchema(Path.of("xsd/afrekening/maandafrekening-1.0.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(voorbeeld)));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Maandafrekeningschrijver.schrijf(Maandafrekeninglezer.lees(voorbeeld.getBytes(StandardCharsets.UTF_8)), uit);
        assertThat(uit.toString(StandardCharsets.UTF_8)).endsWith("\n" + voorbeeld + "\n");
    }

    /** The folder of the demonstration becomes one of this test. */
    private String[] inMap(String opdracht) {
        String[] woorden = opdracht.split(" +");
        return IntStream.range(0, woorden.length)
                .mapToObj(i -> i > 0 && woorden[i].matches("demo(/.*)?")
                        ? map.resolve(woorden[i]).toString()
                        : woorden[i])
                .toArray(String[]::new);
    }

    private static Set<String> instellingenIn(String readme) {
        String tabel = readme.substring(readme.indexOf("| setting | default |"));
        return gevonden(RIJ, tabel.substring(0, tabel.indexOf("\n\n")));
    }

    private static Set<String> gevonden(Pattern patroon, String tekst) {
        return patroon.matcher(tekst).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> klassen() throws IOException {
        try (Stream<Path> bronnen = Files.walk(BRONNEN)) {
            return bronnen.map(pad -> pad.getFileName().toString())
                    .filter(naam -> naam.endsWith(".java"))
                    .map(naam -> naam.substring(0, naam.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
