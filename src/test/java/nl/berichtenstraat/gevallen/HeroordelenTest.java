package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever came after it, a message that is judged once more as of then gets the verdict and the findings that it got then.
 * Tried on every message of every rule case.
 */
class HeroordelenTest {

    @TempDir
    private static Path werkmap;

    private static Path leegRegister;

    @BeforeAll
    static void begin() throws IOException {
        leegRegister = Proefstraat.leegRegister(Files.createDirectory(werkmap.resolve("leeg")));
    }

    static List<Gevalmap> gevallen() {
        return Proefgevallen.mappen();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void judgesAsItDidThen(Gevalmap map) throws IOException {
        Geval geval = Gevallezer.lees(map);
        Path data = Files.createTempDirectory(werkmap, "geval");
        Gevalklok klok = new Gevalklok();
        try (Onderdelen straat = Onderdelen.van(instellingen(data, geval.contracten()), klok)) {
            Map<Long, Oordeel> toen = new LinkedHashMap<>();
            Stream.concat(
                            geval.voor().stream().map(Geval.Voorbericht::inzending),
                            geval.stappen().stream().map(Geval.Gevalstap::inzending))
                    .forEach(inzending -> {
                        klok.zet(inzending.dag());
                        long id = ontvang(straat, inzending.bestand());
                        straat.verwerking().verwerk(id);
                        toen.put(id, straat.registers().lees(register -> oordeel(register, id)));
                    });

            toen.forEach((id, oordeel) ->
                    assertThat(opnieuw(straat, id)).as(map + ", bericht " + id).isEqualTo(oordeel));
        }
    }

    private static Oordeel opnieuw(Onderdelen straat, long id) {
        return straat.registers().opProef(register -> {
            straat.verwerking().beoordeelOpnieuw(register, id, Peil.TOEN);
            return oordeel(register, id);
        });
    }

    private static Oordeel oordeel(Register register, long id) {
        try (Stream<Bevindingsrij> bevindingen = register.berichten().bevindingen(id)) {
            return new Oordeel(
                    register.berichten().bericht(id).orElseThrow().uitkomst().orElseThrow(), bevindingen.toList());
        }
    }

    private static Instellingen instellingen(Path data, Path contracten) throws IOException {
        Path register = Files.copy(leegRegister, data.resolve(leegRegister.getFileName()));
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data.toString());
        tekst.setProperty("store.url", "jdbc:sqlite:" + register + "?synchronous=OFF");
        tekst.setProperty("contracts.folder", contracten.toString());
        return Instellingen.van(tekst, data);
    }

    private static long ontvang(Onderdelen straat, Path bestand) {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            return straat.ontvangst()
                    .ontvang(new Herkomst("gevallen", bestand.getFileName().toString()), inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Oordeel(String uitkomst, List<Bevindingsrij> bevindingen) {}
}
