package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.kanaal.Wederpartij.Post;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.straat.Bestemming;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the operator is told of edges of the running service that fail and work again. */
class AlarmIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    private static final Duration EVEN = Duration.ofMinutes(2);

    @TempDir
    Path map;

    private final Zetklok klok = new Zetklok(Proefberichten.KLOK.instant());
    private Path contracten;
    private Makelaarproces makelaar;
    private Proefdienst dienst;

    @BeforeEach
    void start() throws Exception {
        contracten = Files.createDirectories(map.resolve("contracten"));
        try (Stream<Path> alle = Files.list(Path.of("config/contracten"))) {
            for (Path contract : alle.toList()) {
                Files.copy(contract, contracten.resolve(contract.getFileName()));
            }
        }
        makelaar = new Makelaarproces(map.resolve("makelaar")).start();
        dienst = Proefdienst.start(
                map.resolve("data"),
                klok,
                "broker.url",
                makelaar.url(),
                "contracts.folder",
                contracten.toString(),
                "contracts.interval",
                "PT0.2S",
                "retry.attempts",
                "2",
                "http.wait",
                "PT0S");
    }

    @AfterEach
    void stop() throws Exception {
        dienst.close();
        makelaar.close();
    }

    @Test
    void tellsThatTheBrokerWasAwayAndThatItIsBack() throws Exception {
        makelaar.dood();
        dienst.post(Proefberichten.dordrecht().toewijzing("WACHT", bsn(1), 1));
        geduld().until(() -> open().contains("rand makelaar"));

        klok.verder(EVEN);
        makelaar.start();

        geduld().until(() -> open().isEmpty());
        assertThat(alarmen(2))
                .satisfiesExactly(
                        begin -> assertThat(begin.inhoud()).contains("begin", "rand makelaar"),
                        voorbij -> assertThat(voorbij.inhoud()).contains("voorbij", "rand makelaar"));
    }

    @Test
    void tellsThatContractsCannotBeUsedAndThatTheyCanAgain() throws Exception {
        Path kapot = Files.writeString(contracten.resolve("kapot.yaml"), "dit: [is geen contract");
        geduld().until(() -> open().contains("rand contracten"));

        klok.verder(EVEN);
        Files.delete(kapot);

        geduld().until(() -> open().isEmpty());
        assertThat(alarmen(2)).extracting(Post::soort).containsOnly("alarm");
    }

    private List<String> open() {
        return dienst.registers()
                .lees(register -> register.oorzaken().open(Oorzaaksoort.RAND).stream()
                        .map(bewaard -> bewaard.oorzaak().sleutel())
                        .toList());
    }

    private List<Post> alarmen(int aantal) throws Exception {
        try (Wederpartij wederpartij = new Wederpartij(makelaar.url(), "proef", "proef").luister()) {
            return geduld().until(
                            () -> wederpartij.ontvangen(Bestemming.ALARM, ""), gevonden -> gevonden.size() == aantal);
        }
    }

    private static ConditionFactory geduld() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
    }
}
