package nl.berichtenstraat.contract.kostprijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TariefblokTest {

    private static final Path CONTRACT = Path.of("config/contracten/drechtsteden-ib.yaml");
    private static final Path PARAMETERS = Path.of("config/kostprijs/begeleiding-2026.yaml");

    @TempDir
    private Path map;

    @Test
    void canBePastedInAContractThatThenPaysThePrice() throws IOException {
        Kostprijsopbouw opbouw = new Kostprijslader().lees(PARAMETERS);
        String tekst = Files.readString(CONTRACT);
        for (Productprijs prijs : opbouw.producten()) {
            tekst = geplakt(tekst, prijs);
        }
        Files.writeString(map.resolve("contract.yaml"), tekst);
        Contract contract =
                Contractlader.laad(map, (code, dag) -> true).contracten().get(0);

        for (Productprijs prijs : opbouw.producten()) {
            assertThat(tarieven(contract, prijs, LocalDate.of(2026, 12, 31))).isEqualTo(verwacht(prijs, 0));
            assertThat(tarieven(contract, prijs, LocalDate.of(2027, 1, 1))).isEqualTo(verwacht(prijs, 1));
        }
    }

    @Test
    void leavesOutWhatDoesNotHold() {
        Productprijs prijs = Kostprijsberekening.reken(new Kostprijsbouwer().maak())
                .producten()
                .get(0);
        assertThat(Tariefblok.van(prijs).lines())
                .containsExactly("    # IB1", "    tarieven:", "      - {eenheid: '04', cent: 6000, van: 2026-01-01}");
    }

    /** Puts the block where the product had its own tariff. */
    private static String geplakt(String contract, Productprijs prijs) {
        String product = "(  - code: " + prijs.product().code() + "\n(?:    .*\n)*?)";
        Matcher eigen =
                Pattern.compile(product + "    tarieven:\n(?:      .*\n)+").matcher(contract);
        assertThat(eigen.find()).isTrue();
        return eigen.replaceFirst("$1" + Tariefblok.van(prijs) + "\n");
    }

    private static Map<Eenheid, Long> tarieven(Contract contract, Productprijs prijs, LocalDate dag) {
        return contract.product("02", prijs.product().code()).orElseThrow().tarievenOp(dag);
    }

    private static Map<Eenheid, Long> verwacht(Productprijs prijs, int volgnummer) {
        return Map.of(Eenheid.UUR, prijs.tarieven().get(volgnummer).tarief().cent());
    }
}
