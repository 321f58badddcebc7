package nl.berichtenstraat.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One case per file (or per folder, when it takes several) in {@code contracten}, named by what is wrong with it. Lines
 * {@code #! 12: tekst} in the file say which faults are expected, with their lines.
 */
class ContractweigeringTest {

    private static final Path GEVALLEN = Path.of("src/test/resources/contracten");
    private static final Set<String> GEMEENTEN = Set.of("0505", "0523", "0642");

    @TempDir
    Path map;

    static Stream<String> gevallen() throws IOException {
        try (Stream<Path> inhoud = Files.list(GEVALLEN)) {
            return inhoud.map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void refusesWithLineAndRemedy(String geval) throws IOException {
        List<String> verwacht = new ArrayList<>();
        for (Path bestand : bestanden(GEVALLEN.resolve(geval))) {
            Files.copy(bestand, map.resolve(bestand.getFileName()));
            verwacht.addAll(verwachting(bestand));
        }

        Contractfouten fouten = catchThrowableOfType(
                Contractfouten.class, () -> Contractlader.laad(map, (code, dag) -> GEMEENTEN.contains(code)));

        assertThat(verwacht).isNotEmpty();
        assertThat(fouten.fouten()).extracting(Contractfout::toString).containsExactlyElementsOf(verwacht);
    }

    private static List<Path> bestanden(Path geval) throws IOException {
        if (!Files.isDirectory(geval)) {
            return List.of(geval);
        }
        try (Stream<Path> inhoud = Files.list(geval)) {
            return inhoud.sorted().toList();
        }
    }

    private static List<String> verwachting(Path bestand) throws IOException {
        return new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(regel -> regel.startsWith("#! "))
                .map(regel -> new String(regel.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .map(regel -> bestand.getFileName() + ":" + regel.substring(3))
                .map(regel -> regel.replaceFirst(":0: ", ": "))
                .toList();
    }
}
