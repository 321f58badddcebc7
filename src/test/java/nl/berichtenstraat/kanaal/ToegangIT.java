package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.Proefberichten;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The service with a token, with output to a folder, and without patience for a caller. */
class ToegangIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    static Path map;

    private static final String[] TOKEN = {"Authorization", "Bearer toegang-van-de-proef"};
    private static final String[] ANDER = {"Authorization", "Bearer iets-anders"};
    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static Proefdienst dienst;

    @BeforeAll
    static void start() throws Exception {
        Path token = Files.writeString(map.resolve("token"), "toegang-van-de-proef\n");
        dienst = Proefdienst.start(
                map.resolve("data"),
                "http.token-file",
                token.toString(),
                "http.wait",
                "PT0S",
                "folder.out.enabled",
                "true");
    }

    @AfterAll
    static void stop() throws Exception {
        dienst.close();
    }

    @Test
    void letsNobodyInWithoutTheToken() throws Exception {
        byte[] groot = new byte[5 << 20];
        long bewaard = aantalBewaard();

        assertThat(dienst.post(groot, "Authorization", "").statusCode()).isEqualTo(401);
        assertThat(dienst.post(groot, "Authorization", "Bearer iets-anders").statusCode())
                .isEqualTo(401);
        assertThat(dienst.haal("/api/v1/berichten/1/uitkomst", ANDER).statusCode())
                .isEqualTo(401);
        assertThat(dienst.haal("/api/v1/berichten/1/uitgaand/1", ANDER).body()).contains("Authorization");
        assertThat(aantalBewaard()).isEqualTo(bewaard);
    }

    @Test
    void tellsTheNumberToACallerWhoDoesNotWait() throws Exception {
        HttpResponse<String> eerst = dienst.post(BERICHTEN.toewijzing("LATER", bsn(1), 1), TOKEN);

        assertThat(eerst.statusCode()).isIn(200, 202);
        String plaats = eerst.headers().firstValue("Location").orElseThrow();
        geduld().until(() -> dienst.haal(plaats, TOKEN).statusCode() == 200);
        assertThat(dienst.haal(plaats, TOKEN).body()).contains("goedgekeurd");
    }

    @Test
    void writesWhatGoesOutToTheFolder() throws Exception {
        byte[] toewijzing = BERICHTEN.toewijzing("UIT301", bsn(2), 2);
        dienst.leg("1-toewijzing.xml", toewijzing);
        geduld().until(() -> uitgaand("UIT301", ".wmo301.xml").size() == 1);
        dienst.leg("2-start.xml", BERICHTEN.start("UIT305", bsn(2), 2));
        dienst.leg("3-declaratie.xml", BERICHTEN.declaratie("UIT323", bsn(2), 2));
        dienst.leg("4-onzin.xml", "onzin".getBytes(StandardCharsets.UTF_8));

        geduld().until(() -> uitgaand("UIT305", ".wmo306.xml").size() == 1);
        geduld().until(() -> uitgaand("UIT323", ".wmo325.xml").size() == 1);
        geduld().until(() -> uitgaand("UIT323", ".afrekening.xml").size() == 1);
        geduld().until(() -> uitgaand("4-onzin.xml", ".fout.json").size() == 1);
        assertThat(Files.readAllBytes(uitgaand("UIT301", ".wmo301.xml").get(0))).isEqualTo(toewijzing);
        assertThat(namen()).noneMatch(Logvangst::noemtPersoon).noneMatch(naam -> naam.startsWith("."));
    }

    @Test
    void startsWithoutHttpWhenThatIsOff() throws Exception {
        try (Proefdienst zonder = Proefdienst.start(map.resolve("zonder"), "http.enabled", "false")) {
            zonder.leg("onzin.xml", "onzin".getBytes(StandardCharsets.UTF_8));

            geduld().until(() ->
                    zonder.registers().lees(r -> r.berichten().bericht(1)).isPresent());
        }
    }

    @Test
    void doesNotStartOnAPortThatIsTaken() throws Exception {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String poort = Integer.toString(bezet.getLocalPort());

            assertThatThrownBy(() -> Proefdienst.start(map.resolve("bezet"), "http.port", poort))
                    .isInstanceOf(OngeldigeInstelling.class)
                    .hasMessageContaining(poort);
        }
    }

    private static long aantalBewaard() {
        return dienst.registers()
                .lees(register -> Stream.iterate(1L, id -> id + 1)
                        .takeWhile(id -> register.berichten().bericht(id).isPresent())
                        .count());
    }

    private static List<Path> uitgaand(String inhoud, String einde) throws Exception {
        try (Stream<Path> alle = Files.list(dienst.uit())) {
            return alle.filter(pad -> pad.getFileName().toString().endsWith(einde))
                    .filter(pad -> bevat(pad, inhoud))
                    .toList();
        }
    }

    private static boolean bevat(Path pad, String inhoud) {
        try {
            return Files.readString(pad).contains(inhoud);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> namen() throws Exception {
        try (Stream<Path> alle = Files.list(dienst.uit())) {
            return alle.map(pad -> pad.getFileName().toString()).toList();
        }
    }

    private static ConditionFactory geduld() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }
}
