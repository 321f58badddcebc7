package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.contract.Contractfouten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractenTest {

    private static final Path IB = Path.of("config/contracten/drechtsteden-ib.yaml");

    @TempDir
    Path map;

    private final Logregels log = new Logregels(Contracten.class);

    @BeforeEach
    void begin() throws IOException {
        Files.copy(IB, map.resolve("ib.yaml"));
    }

    @AfterEach
    void eind() {
        log.close();
    }

    @Test
    void keepsTheSameContractsWhileTheFolderStaysTheSame() {
        Contracten contracten = contracten();
        Object eerst = contracten.get();

        contracten.herlaad();

        assertThat(contracten.get()).isSameAs(eerst);
        assertThat(log.regels()).isEmpty();
    }

    @Test
    void takesOverAChange() throws IOException {
        Contracten contracten = contracten();
        schrijf("cent: 6120", "cent: 10000");

        contracten.herlaad();

        assertThat(tarief(contracten)).isEqualTo(10_000);
        assertThat(log.regels()).containsExactly("INFO contracten opnieuw gelezen: drechtsteden-ib/2026-1");
    }

    @Test
    void takesOverANewFile() throws IOException {
        Contracten contracten = contracten();
        Files.copy(IB.resolveSibling("meierij-2020.yaml"), map.resolve("meierij.yaml"));

        contracten.herlaad();

        assertThat(contracten.get().contracten()).hasSize(2);
    }

    @Test
    void keepsTheLastGoodOnesAndSaysSoOnceForEachChange() throws IOException {
        Contracten contracten = contracten();
        schrijf("cent: 6120", "cent: veel");

        contracten.herlaad();
        contracten.herlaad();

        assertThat(tarief(contracten)).isEqualTo(6_120);
        assertThat(log.regels())
                .singleElement()
                .satisfies(regel -> assertThat(regel)
                        .startsWith(
                                "WARN de contracten zijn niet bruikbaar; de vorige blijven gelden: drechtsteden-ib/2026-1")
                        .contains("ib.yaml:", "'veel'"));
    }

    @Test
    void takesOverTheRepair() throws IOException {
        Contracten contracten = contracten();
        schrijf("cent: 6120", "cent: veel");
        contracten.herlaad();
        schrijf("cent: 6120", "cent: 612");

        contracten.herlaad();

        assertThat(tarief(contracten)).isEqualTo(612);
    }

    @Test
    void takesNoContractsAwayForAnEmptyFolder() throws IOException {
        Contracten contracten = contracten();
        Files.delete(map.resolve("ib.yaml"));

        contracten.herlaad();

        assertThat(tarief(contracten)).isEqualTo(6_120);
        assertThat(log.regels())
                .singleElement()
                .satisfies(regel -> assertThat(regel).startsWith("WARN de map met contracten is leeg"));
    }

    @Test
    void refusesToBeginWithContractsThatCannotBeUsed() throws IOException {
        schrijf("cent: 6120", "cent: veel");

        assertThatExceptionOfType(Contractfouten.class).isThrownBy(this::contracten);
    }

    private Contracten contracten() {
        return Contracten.laad(map, (code, dag) -> true);
    }

    /** In the contract as it ships. */
    private void schrijf(String in, String uit) throws IOException {
        Files.writeString(map.resolve("ib.yaml"), Files.readString(IB).replace(in, uit));
    }

    private static long tarief(Contracten contracten) {
        return contracten
                .get()
                .contracten()
                .get(0)
                .product("02", "IB1")
                .orElseThrow()
                .tarievenOp(LocalDate.of(2026, 1, 1))
                .get(Eenheid.UUR);
    }
}
