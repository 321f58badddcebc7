package nl.berichtenstraat.contract.kostprijs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Contractfouten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file per case in {@code kostprijs/fout}, named by what is wrong with it. Lines {@code #! 12: tekst} in the file say
 * which faults are expected, with their lines.
 */
class KostprijsweigeringTest {

    private static final Path GEVALLEN = Path.of("src/test/resources/kostprijs/fout");
    private static final Path GOED = Path.of("src/test/resources/kostprijs/narekenen.yaml");

    private final Kostprijslader lader = new Kostprijslader();

    @TempDir
    private Path map;

    static Stream<Path> gevallen() throws IOException {
        try (Stream<Path> inhoud = Files.list(GEVALLEN)) {
            return inhoud.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void refusesWithLineAndRemedy(Path bestand) throws IOException {
        List<String> verwacht = verwachting(bestand);
        assertThat(verwacht).isNotEmpty();
        assertThat(fouten(bestand)).extracting(Contractfout::toString).containsExactlyElementsOf(verwacht);
    }

    @Test
    void refusesANameThatWouldNotFitOnItsLineInAContract() throws IOException {
        Path bestand = map.resolve("naam.yaml");
        Files.writeString(
                bestand, Files.readString(GOED).replace("naam: Begeleiding", "naam: \"Begeleiding\\ncategorie: x\""));
        assertThat(fouten(bestand)).singleElement().satisfies(fout -> {
            assertThat(fout.regel()).isEqualTo(55);
            assertThat(fout.melding()).contains("een naam op één regel");
        });
    }

    @Test
    void refusesAFileOfMoreThanOneMegabyte() throws IOException {
        Path bestand = map.resolve("groot.yaml");
        Files.writeString(bestand, "#".repeat(1024 * 1024 + 1));
        assertThatThrownBy(() -> lader.lees(bestand))
                .hasMessage("groot.yaml: het bestand is groter dan 1 MB. Splits het.");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> lader.lees(map.resolve("weg.yaml")))
                .isInstanceOf(Contractfouten.class)
                .hasMessage("weg.yaml: het bestand is niet te lezen. Controleer of het er is, en de rechten.");
    }

    private List<Contractfout> fouten(Path bestand) {
        return catchThrowableOfType(Contractfouten.class, () -> lader.lees(bestand))
                .fouten();
    }

    private static List<String> verwachting(Path bestand) throws IOException {
        return Files.readString(bestand, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(regel -> regel.startsWith("#! "))
                .map(regel -> new String(regel.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .map(regel -> bestand.getFileName() + ":" + regel.substring(3))
                .map(regel -> regel.replaceFirst(":0: ", ": "))
                .toList();
    }
}
