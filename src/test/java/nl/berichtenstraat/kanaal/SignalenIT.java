package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.kanaal.Wederpartij.Post;
import nl.berichtenstraat.straat.Bestemming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The daily look of a service that runs, from the clock to the queue. */
class SignalenIT {

    private static final Clock TWEE_WEKEN_LATER = Clock.offset(Proefberichten.KLOK, Duration.ofDays(14));

    @TempDir
    Path map;

    private String luister;
    private Path wachtwoord;

    @BeforeEach
    void bereidVoor() throws Exception {
        wachtwoord = Files.writeString(map.resolve("wachtwoord"), "geheim van de proef\n");
        luister = "tcp://127.0.0.1:" + Poorten.vrij();
    }

    @Test
    void tellsOnceADayWhatIsMissingAlsoAfterARestart() throws Exception {
        try (Proefdienst dienst = Proefdienst.start(map.resolve("data"))) {
            dienst.post(Proefberichten.dordrecht().toewijzing("T1", bsn(1), 101));
            await().atMost(Duration.ofSeconds(60)).until(() -> nietsWacht(dienst));
        }

        Post post;
        try (Proefdienst dienst = start();
                Wederpartij wederpartij = wederpartij()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !wederpartij.ontvangen(Bestemming.SIGNAAL, "").isEmpty());
            post = wederpartij.ontvangen(Bestemming.SIGNAAL, "").get(0);
            assertThat(dienst.registers().<List<?>>lees(r -> r.signalen().open().toList()))
                    .hasSize(2);
        }
        assertThat(post.soort()).isEqualTo("signalen");
        assertThat(post.groep()).isEqualTo("0505-98000001");
        assertThat(post.eigenschappen()).doesNotContainKey("bericht");
        assertThat(post.inhoud())
                .contains("\"start-ontbreekt\"", "\"retour-ontbreekt\"")
                .doesNotContain(bsn(1));

        try (Proefdienst dienst = start()) {
            await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10)).until(() -> nietsWacht(dienst));
            assertThat(dienst.registers().<Long>lees(r -> r.signalen().open().count()))
                    .isEqualTo(2);
        }
    }

    private static boolean nietsWacht(Proefdienst dienst) {
        return dienst.registers().lees(r -> r.uitbak().wachtend(1).isEmpty());
    }

    private Proefdienst start() throws Exception {
        return Proefdienst.start(
                map.resolve("data"),
                TWEE_WEKEN_LATER,
                "signals.enabled",
                "true",
                "signals.at",
                "00:00",
                "broker.embedded.listen",
                luister,
                "broker.user",
                "proef",
                "broker.password-file",
                wachtwoord.toString());
    }

    private Wederpartij wederpartij() throws Exception {
        return new Wederpartij(luister, "proef", "geheim van de proef").luister();
    }
}
