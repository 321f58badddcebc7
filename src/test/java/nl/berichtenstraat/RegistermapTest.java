package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegistermapTest {

    @Test
    void isGoneWhenTheCommandEnds() throws IOException {
        Registermap map = Registermap.maak();
        Files.writeString(map.map().resolve("register"), "x");

        map.close();

        assertThat(map.map()).doesNotExist();
        assertThat(map.slot()).doesNotExist();
    }

    @Test
    void removesWhatAKilledCommandLeftBehind() throws IOException {
        Registermap verlaten = Registermap.maak();
        Files.writeString(verlaten.map().resolve("register"), "x");
        verlaten.sleutel().close();

        Registermap.maak().close();

        assertThat(verlaten.map()).doesNotExist();
        assertThat(verlaten.slot()).doesNotExist();
    }

    @Test
    void leavesTheRegisterOfARunningCommandAlone() throws IOException {
        try (Registermap eerste = Registermap.maak()) {
            Path register = Files.writeString(eerste.map().resolve("register"), "x");

            Registermap.maak().close();

            assertThat(register).exists();
            assertThat(eerste.slot()).exists();
        }
    }
}
