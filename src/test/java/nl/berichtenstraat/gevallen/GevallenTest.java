package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every rule case, from the bytes of the message to the bytes of the answer. See docs/gevallen.md. */
class GevallenTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Pattern BSN = Pattern.compile("\\b9999[0-9]{5}\\b");
    private static final Uitgaandschemas SCHEMAS = new Uitgaandschemas();

    private static Path leegRegister;

    @TempDir
    private Path data;

    @BeforeAll
    static void maakLeegRegister(@TempDir Path map) {
        leegRegister = Proefstraat.leegRegister(map);
    }

    static Iterable<Geval> gevallen() {
        return Geval.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void endsAsTheStandardSays(Geval geval) {
        try (Proefstraat straat = new Proefstraat(leegRegister, data, geval.contracten(), geval.vandaag())) {
            geval.voor().forEach(bericht -> verwerkVooraf(straat, bericht));
            Uitslag uitslag = straat.verwerk(geval.bericht());
            vergelijk(geval, uitslag);
            controleerUitgaand(uitslag);
            controleerUitleg(uitslag);
        }
    }

    /** An earlier message ends as its name says: {@code 1-start.xml} is approved, {@code 2-mei-deels.xml} in part. */
    private static void verwerkVooraf(Proefstraat straat, Path bericht) {
        Uitslag uitslag = straat.verwerk(bericht);
        assertThat(uitslag.uitkomst())
                .as("outcome of the earlier message %s%n%s%n", bericht.getFileName(), uitslag.uitleg())
                .isEqualTo(Vooraf.uitkomst(bericht));
        controleerUitgaand(uitslag);
    }

    private static void vergelijk(Geval geval, Uitslag uitslag) {
        Map<?, ?> verwacht = JSON.readValue(geval.verwacht().toFile(), Map.class);
        verwacht.remove("bron");
        String gevonden = tekst(uitslag.alsJson());
        assertThat(stroom(gevonden))
                .as("%s%nfound:%n%s%nexplained:%n%s%n", geval, gevonden, uitslag.uitleg())
                .hasSameContentAs(stroom(tekst(verwacht)));
    }

    private static void controleerUitgaand(Uitslag uitslag) {
        uitslag.uitgaand().stream().filter(bericht -> !bericht.isJson()).forEach(SCHEMAS::controleer);
    }

    /** No place of a text is left empty, and none tells who it is about. */
    private static void controleerUitleg(Uitslag uitslag) {
        assertThat(uitslag.uitleg()).doesNotContain("{", "}").doesNotContainPattern(BSN);
    }

    private static String tekst(Map<?, ?> json) {
        return JSON.writeValueAsString(json);
    }

    private static ByteArrayInputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
