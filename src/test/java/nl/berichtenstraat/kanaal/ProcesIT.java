package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.berichtenstraat.Berichtenstraat;
import nl.berichtenstraat.Proefberichten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as its command starts it, in a process of its own with the memory it is allowed. */
class ProcesIT {

    private static final int REGELS_IN_25_MB = 28_000;
    private static final String TOKEN = "token van de proef";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path map;

    private int poort;
    private Path logboek;
    private Process proces;

    @BeforeEach
    void start() throws IOException {
        poort = Poorten.vrij();
        logboek = map.resolve("logboek");
        Path instellingen = Files.writeString(
                map.resolve("instellingen"),
                "http.token-file = " + Files.writeString(map.resolve("token"), TOKEN) + "\ndata.folder = " + map
                        + "/data\nhttp.port = " + poort + "\nhttp.wait = PT60S\n");
        proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        // or that of the tests would be found first
                        "-Dlogback.configurationFile="
                                + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
                        "-Dberichtenstraat.home=" + Path.of("").toAbsolutePath(),
                        Berichtenstraat.class.getName(),
                        "start",
                        "--instellingen",
                        instellingen.toString())
                .redirectErrorStream(true)
                .redirectOutput(logboek.toFile())
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> logboek().contains("deur open"));
    }

    @AfterEach
    void stop() {
        proces.destroyForcibly();
    }

    @Test
    void takesADeclarationAsLargeAsTheChainAllowsOverHttp() throws Exception {
        Proefberichten berichten = Proefberichten.dordrecht();
        Path declaratie = map.resolve("declaratie.xml");
        try (OutputStream uit = Files.newOutputStream(declaratie)) {
            berichten.declaratie("GROOT", bsn(1), 1, REGELS_IN_25_MB, uit);
        }

        HttpResponse<String> antwoord = post(BodyPublishers.ofFile(declaratie));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"identificatie\" : \"GROOT\"");
        assertThat(logboek()).doesNotContain("OutOfMemoryError").doesNotContain(" ERROR ");
    }

    @Test
    void stopsInOrderWhenAsked() throws Exception {
        post(BodyPublishers.ofString("onzin"));

        proces.destroy();

        assertThat(proces.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(logboek()).endsWith("straat dicht\n");
    }

    private HttpResponse<String> post(BodyPublisher inhoud) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/api/v1/berichten"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .POST(inhoud)
                        .build(),
                BodyHandlers.ofString());
    }

    private String logboek() throws IOException {
        return Files.readString(logboek);
    }
}
