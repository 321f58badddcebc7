package nl.berichtenstraat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientsleutelsTest {

    private static final Bsn BSN = new Bsn("999900006");

    @TempDir
    Path map;

    private Path bestand;

    @BeforeEach
    void kiesBestand() {
        bestand = map.resolve("geheim/clientsleutels.key");
    }

    @Test
    void derivesThePseudonymFromTheSecretAndTheBsn() throws IOException {
        Path bekend = Files.writeString(map.resolve("bekend"), "00".repeat(32));

        Clientsleutels sleutels = Clientsleutels.uitBestand(bekend);

        assertThat(sleutels.van(BSN).waarde()).isEqualTo("1c6d7a4be3483ef709c511e20953fc82");
        assertThat(sleutels.van(new Bsn("999900018"))).isNotEqualTo(sleutels.van(BSN));
    }

    @Test
    void makesASecretOnceReadableForTheOwnerOnly() throws IOException {
        Clientsleutels eerste = Clientsleutels.uitBestand(bestand);
        Clientsleutels weer = Clientsleutels.uitBestand(bestand);
        Clientsleutels ander = Clientsleutels.uitBestand(map.resolve("ander"));

        assertThat(weer.van(BSN)).isEqualTo(eerste.van(BSN)).isNotEqualTo(ander.van(BSN));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                .isEqualTo("rw-------");
        assertThat(bestand.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void makesOneSecretWhenManyStartAtOnce() throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(8);
        List<Callable<String>> starts = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(
                        i -> () -> Clientsleutels.uitBestand(bestand).controlewaarde())
                .toList();

        List<Future<String>> waarden = draden.invokeAll(starts);
        draden.shutdown();

        assertThat(waarden).extracting(Future::get).containsOnly(waarden.get(0).get());
    }

    @Test
    void refusesADamagedSecretWithoutShowingIt() throws IOException {
        Path kort = Files.writeString(map.resolve("kort"), "abcdef");

        assertThatThrownBy(() -> Clientsleutels.uitBestand(kort))
                .isInstanceOf(Sleutelfout.class)
                .hasMessageContaining("reservekopie")
                .hasMessageNotContaining("abcdef");
    }

    @Test
    void startsAgainWithTheSecretThatTheRegisterWasFilledWith() {
        try (SqlRegisters registers = SqlRegisters.open(Opslaginstelling.ingebed(map))) {
            String eerst = Clientsleutels.voor(registers, bestand).controlewaarde();

            assertThat(Clientsleutels.voor(registers, bestand).controlewaarde()).isEqualTo(eerst);
        }
    }

    @Test
    void refusesAMissingSecretAndLeavesNoNewOneBehind() throws IOException {
        try (SqlRegisters registers = SqlRegisters.open(Opslaginstelling.ingebed(map))) {
            Clientsleutels.voor(registers, bestand);
            Files.delete(bestand);

            assertThatThrownBy(() -> Clientsleutels.voor(registers, bestand))
                    .isInstanceOf(Sleutelfout.class)
                    .hasMessageContaining("ontbreekt");
            assertThat(bestand).doesNotExist();
        }
    }

    @Test
    void refusesAnotherSecretAndLeavesItAlone() throws IOException {
        try (SqlRegisters registers = SqlRegisters.open(Opslaginstelling.ingebed(map))) {
            Clientsleutels.voor(registers, bestand);
            Files.writeString(bestand, "11".repeat(32));

            assertThatThrownBy(() -> Clientsleutels.voor(registers, bestand))
                    .isInstanceOf(Sleutelfout.class)
                    .hasMessageContaining("ander geheim");
            assertThat(bestand).hasContent("11".repeat(32));
        }
    }
}
