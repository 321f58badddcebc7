package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Ontvangst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartijTest {

    @TempDir
    private Path map;

    private Path data;
    private Path in;
    private Path uit;
    private Path contracten;

    @BeforeEach
    void bied() throws IOException {
        data = map.resolve("data");
        in = map.resolve("in");
        uit = Files.createDirectories(map.resolve("uit"));
        contracten = Proefpartij.contract(map.resolve("contracten"));
        for (Map.Entry<String, byte[]> bericht :
                List.copyOf(Proefpartij.berichten().entrySet()).subList(0, 3)) {
            Proefpartij.bied(bericht.getKey(), bericht.getValue(), in);
        }
    }

    @Test
    void receivesNothingTwiceWhenItWasBrokenOff() throws Exception {
        Partijbegin begin = begin();
        String notitie = Files.readString(begin.notitie());
        verwerk();
        List<String> eerst = register();
        Files.writeString(begin.notitie(), notitie);

        verwerk();

        assertThat(register()).isEqualTo(eerst);
        assertThat(begin.notitie()).doesNotExist();
    }

    @Test
    void answersAgainWhenItIsOfferedAgain() throws Exception {
        verwerk();
        verwerk();

        try (Connection register = Proefregister.ingebed(data).verbind()) {
            assertThat(Registerafdruk.uitkomsten(register)).isEqualTo(Map.of("goedgekeurd", 3L, "dubbel", 3L));
        }
    }

    private Partijbegin begin() throws IOException {
        try (Registers registers = SqlRegisters.open(Opslaginstelling.ingebed(data))) {
            return Partijbegin.van(data, in, uit, new Ontvangst(registers, Clock.systemUTC(), Long.MAX_VALUE));
        }
    }

    private void verwerk() {
        assertThat(Berichtenstraat.voerUit(
                        "verwerk",
                        "--in",
                        in.toString(),
                        "--uit",
                        uit.toString(),
                        "--data",
                        data.toString(),
                        "--contracten",
                        contracten.toString(),
                        "--vandaag",
                        Proefpartij.VANDAAG.toString()))
                .isEqualTo(Berichtenstraat.IN_ORDE);
    }

    private List<String> register() throws SQLException {
        try (Connection register = Proefregister.ingebed(data).verbind()) {
            return Registerafdruk.van(register);
        }
    }
}
