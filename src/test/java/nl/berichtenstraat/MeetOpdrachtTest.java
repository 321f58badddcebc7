package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MeetOpdrachtTest {

    @TempDir
    Path map;

    private final StringWriter uit = new StringWriter();

    @Test
    void timesEveryStageOfDeclarationsAndOfSmallMessages() {
        assertThat(meet("--regels", "140", "--rondes", "1", "--klein", "2")).isZero();
        assertThat(uit.toString())
                .contains("Declaratie (323) van 140 regels en 20 cliënten, zonder fouten")
                .contains("Declaratie (323) van 140 regels en 20 cliënten, 1 op 20 fout")
                .contains("2 startberichten (305)")
                .contains("niveau 3 en 4", "antwoord", "afrekening", "fsync", "Grootste fase", "Heap");
    }

    @Test
    void tellsProgramsTheSameAsJson() {
        assertThat(meet("--regels", "7", "--rondes", "2", "--klein", "1", "--json"))
                .isZero();
        assertThat(uit.toString()).startsWith("{\"metingen\":[").contains("\"stap\":\"totaal\"", "\"veelvoud\":");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        meet("--regels", "7", "--rondes", "1", "--klein", "1");
        try (Stream<Path> rest = Files.list(map)) {
            assertThat(rest).isEmpty();
        }
    }

    private int meet(String... argumenten) {
        return new CommandLine(new MeetOpdracht())
                .setOut(new PrintWriter(uit))
                .execute(Stream.concat(Stream.of("--map", map.toString()), Stream.of(argumenten))
                        .toArray(String[]::new));
    }
}
