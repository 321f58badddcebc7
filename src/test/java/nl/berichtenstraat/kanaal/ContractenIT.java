package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import nl.berichtenstraat.Proefberichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Contracts that change while the service runs. */
class ContractenIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    private static final Path IB = Path.of("config/contracten/drechtsteden-ib.yaml");
    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();

    @TempDir
    static Path map;

    @Test
    void settlesUnderTheLastGoodContracts() throws Exception {
        Path contracten = Files.createDirectory(map.resolve("contracten"));
        zet(contracten, "6120");
        try (Logregels log = new Logregels(Contracten.class);
                Proefdienst dienst = Proefdienst.start(
                        map.resolve("data"),
                        "contracts.folder",
                        contracten.toString(),
                        "contracts.interval",
                        "PT0.1S")) {
            assertThat(declareer(dienst, 1)).contains("\"uitkomst\" : \"goedgekeurd\"");

            zet(contracten, "10000");
            wacht(log, 1);
            assertThat(declareer(dienst, 2)).contains("\"regel\" : \"TR418\"");

            zet(contracten, "veel");
            wacht(log, 2);
            assertThat(log.regels().get(1))
                    .startsWith("WARN de contracten zijn niet bruikbaar; de vorige blijven gelden")
                    .contains("drechtsteden-ib.yaml:");
            assertThat(declareer(dienst, 3)).contains("\"regel\" : \"TR418\"");

            zet(contracten, "6120");
            wacht(log, 3);
            assertThat(declareer(dienst, 4)).contains("\"uitkomst\" : \"goedgekeurd\"");
            assertThat(log.regels()).hasSize(3);
        }
    }

    /** The outcome of a declaration at 61,20 euro an hour. */
    private static String declareer(Proefdienst dienst, int client) throws Exception {
        dienst.post(BERICHTEN.toewijzing("T" + client, bsn(client), client));
        return dienst.post(BERICHTEN.declaratie("D" + client, bsn(client), client))
                .body();
    }

    /** Writes the contract with this tariff for IB1, all at once. */
    private static void zet(Path contracten, String cent) throws IOException {
        String tekst = Files.readString(IB).replace("cent: 6120", "cent: " + cent);
        Path tijdelijk = Files.writeString(map.resolve("nieuw.yaml"), tekst);
        Files.move(
                tijdelijk,
                contracten.resolve(IB.getFileName()),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static void wacht(Logregels log, int regels) {
        await().atMost(Duration.ofSeconds(30)).until(() -> log.regels().size() >= regels);
    }
}
