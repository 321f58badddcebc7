package nl.berichtenstraat.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GeheugenTest {

    @Test
    void readsAndWritesTwentyFiveMegabytesInASmallHeap() throws IOException {
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx20m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Geheugenproef.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("goed");
    }
}
