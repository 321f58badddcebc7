package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lane is put together from is refused when it cannot be used. */
class OnderdelenTest {

    @TempDir
    private Path map;

    private Path lijsten;

    @BeforeEach
    void maakMap() throws IOException {
        lijsten = Files.createDirectory(map.resolve("lijsten"));
    }

    @Test
    void refusesACodeListWithAFaultAndNamesItsFileAndLine() throws IOException {
        Path gemeenten = lijsten.resolve("gemeenten.csv");
        Files.writeString(gemeenten, "code;omschrijving;van;tot\n0001;Proef;gisteren;\n");
        assertThatExceptionOfType(OngeldigeInstelling.class)
                .isThrownBy(() -> Onderdelen.van(instellingen("lijsten"), Clock.systemUTC()))
                .withMessage(gemeenten + ", regel 2: 'gisteren' is geen datum als 2026-01-31.");
    }

    @Test
    void refusesAFolderForCodeListsThatIsNotThere() {
        assertThatExceptionOfType(OngeldigeInstelling.class)
                .isThrownBy(() -> instellingen("ontbreekt"))
                .withMessageContaining("codelists.folder");
    }

    private Instellingen instellingen(String codelijsten) {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", "data");
        tekst.setProperty(
                "contracts.folder",
                Path.of("config/contracten").toAbsolutePath().toString());
        tekst.setProperty("codelists.folder", codelijsten);
        return Instellingen.van(tekst, map);
    }
}
