package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Oorzaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Alarms to a real server on this machine, which answers as each test wants. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Opslag.class)
class WebhookTest {

    private static final String GEHEIM = "geheim van de proef";
    private static final Duration GEDULD = Duration.ofSeconds(20);
    private static final Duration ONGEDULD = Duration.ofMillis(500);

    @Parameter
    private Opslag opslag;

    @TempDir
    private Path map;

    private final Zetklok klok = new Zetklok(Instant.parse("2026-04-15T10:00:00Z"));
    private final List<String> gekregen = new CopyOnWriteArrayList<>();
    private final List<String> handtekeningen = new CopyOnWriteArrayList<>();
    private final CountDownLatch klaar = new CountDownLatch(1);
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private Registers registers;
    private HttpServer server;
    private Webhook webhook;
    private volatile Antwoord antwoord = uitwisseling -> status(uitwisseling, 204);

    /** How the server answers. */
    private interface Antwoord {
        void geef(HttpExchange uitwisseling) throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        registers = SqlRegisters.open(opslag.nieuw(map));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(draden);
        server.createContext("/", this::neem);
        server.start();
        webhook = webhook(GEDULD);
    }

    @AfterEach
    void sluit() {
        klaar.countDown();
        server.stop(0);
        draden.shutdownNow();
        registers.close();
    }

    @Test
    void bringsEachAlarmOnceInOrderAndSigned() throws Exception {
        alarm("een");
        alarm("twee");

        webhook.bezorg();
        webhook.bezorg();

        assertThat(gekregen).hasSize(2);
        assertThat(gekregen.get(0)).contains("rand een", "\"alarm\" : \"");
        assertThat(gekregen.get(1)).contains("rand twee");
        assertThat(handtekeningen.get(0)).isEqualTo("sha256=" + hmac(gekregen.get(0)));
    }

    @Test
    void offersAgainWithGrowingPausesWhatIsNotTaken() {
        alarm("een");
        antwoord = uitwisseling -> status(uitwisseling, 500);
        webhook.bezorg();
        webhook.bezorg();
        assertThat(gekregen).hasSize(1);

        klok.verder(Duration.ofSeconds(5));
        webhook.bezorg();
        klok.verder(Duration.ofSeconds(5));
        webhook.bezorg();
        assertThat(gekregen).hasSize(2);

        klok.verder(Duration.ofSeconds(5));
        antwoord = uitwisseling -> status(uitwisseling, 200);
        webhook.bezorg();
        klok.verder(Duration.ofHours(1));
        webhook.bezorg();
        assertThat(gekregen).hasSize(3).allSatisfy(tekst -> assertThat(tekst).isEqualTo(gekregen.get(0)));
    }

    @Test
    void givesUpAfterADay() {
        alarm("een");
        antwoord = uitwisseling -> status(uitwisseling, 500);
        webhook.bezorg();
        klok.verder(Duration.ofHours(25));
        alarm("twee");
        antwoord = uitwisseling -> status(uitwisseling, 200);

        webhook.bezorg();

        assertThat(gekregen).hasSize(2);
        assertThat(gekregen.get(1)).contains("rand twee");
    }

    @Test
    void followsNobodyElsewhere() {
        alarm("een");
        antwoord = uitwisseling -> {
            uitwisseling.getResponseHeaders().add("Location", adres("/elders").toString());
            status(uitwisseling, 307);
        };
        webhook.bezorg();
        assertThat(gekregen).hasSize(1);
        assertThat(wacht()).isEqualTo(1);
    }

    @Test
    void doesNotWaitLongForOneWhoSaysNothing() {
        alarm("een");
        antwoord = uitwisseling -> slaap();
        webhook = webhook(ONGEDULD);
        long begin = System.nanoTime();
        webhook.bezorg();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(GEDULD);
        assertThat(wacht()).isEqualTo(1);
    }

    @Test
    void isDoneWithOneWhoAcceptsAndThenTalksOn() {
        alarm("een");
        antwoord = uitwisseling -> {
            uitwisseling.sendResponseHeaders(200, 0);
            uitwisseling.getResponseBody().write('x');
            uitwisseling.getResponseBody().flush();
            slaap();
        };
        long begin = System.nanoTime();
        webhook.bezorg();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(GEDULD);
        assertThat(wacht()).isZero();
    }

    @Test
    void keepsWhatWaitsWhenNobodyListens() {
        server.stop(0);
        alarm("een");
        webhook.bezorg();
        assertThat(wacht()).isEqualTo(1);
    }

    private Webhook webhook(Duration geduld) {
        return new Webhook(registers, adres("/alarm"), GEHEIM, geduld, klok);
    }

    private void alarm(String naam) {
        Oorzaak oorzaak = new Oorzaak("rand " + naam, Oorzaaksoort.RAND, "Stuk.", "Maak het.", false, true);
        new Oorzaken(registers, klok).inTransactie((register, boek) -> {
            boek.rand(oorzaak);
            return boek;
        });
    }

    private long wacht() {
        return registers.lees(
                register -> (long) register.oorzaken().webhookpost(100).size());
    }

    private URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + pad);
    }

    private void neem(HttpExchange uitwisseling) throws IOException {
        gekregen.add(new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        handtekeningen.add(uitwisseling.getRequestHeaders().getFirst(Webhook.HANDTEKENING));
        antwoord.geef(uitwisseling);
        uitwisseling.close();
    }

    private void slaap() {
        try {
            klaar.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void status(HttpExchange uitwisseling, int status) throws IOException {
        uitwisseling.sendResponseHeaders(status, -1);
    }

    private static String hmac(String tekst) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(GEHEIM.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
    }
}
