package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console after the demonstration, as who sits at the machine uses it. */
class DemoconsoleTest {

    private static final Duration GEDULD = Duration.ofSeconds(120);

    @TempDir
    private Path map;

    private final PrintStream scherm = System.out;
    private final InputStream toetsenbord = System.in;
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private PipedOutputStream toetsen;

    @BeforeEach
    void leidOm() throws IOException {
        toetsen = new PipedOutputStream();
        System.setIn(new PipedInputStream(toetsen));
        System.setOut(new PrintStream(uit, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void leidTerug() {
        System.setIn(toetsenbord);
        System.setOut(scherm);
    }

    @Test
    void staysOpenForTheAccountsItShowsUntilEnter() throws Exception {
        CompletableFuture<Integer> demo = CompletableFuture.supplyAsync(() -> Berichtenstraat.voerUit(
                "demo", "--console", "--map", map.resolve("demo").toString()));
        await().atMost(GEDULD).until(() -> getoond().contains("Druk hier op Enter") || demo.isDone());

        assertThat(demo).as(getoond()).isNotDone();
        URI adres = URI.create(gevonden("Adres: +(http://127[.]0[.]0[.]1:[0-9]+/)"));
        for (String naam : new String[] {"beheerder", "aanbieder"}) {
            String geheim = gevonden(naam + " / (\\S+)");
            assertThat(logIn(adres, naam, geheim)).contains("/wachtwoord");
            assertThat(logIn(adres, naam, geheim + "x")).isEmpty();
        }
        assertThat(map.resolve("demo/data/eerste-toegang.geheim")).doesNotExist();

        toetsen.write('\n');
        toetsen.flush();
        assertThat(demo.get(GEDULD.toSeconds(), TimeUnit.SECONDS)).isEqualTo(Berichtenstraat.IN_ORDE);
        assertThatThrownBy(() -> logIn(adres, "beheerder", "x")).isInstanceOf(IOException.class);
    }

    private String getoond() {
        return uit.toString(StandardCharsets.UTF_8);
    }

    private String gevonden(String vorm) {
        Matcher gevonden = Pattern.compile(vorm).matcher(getoond());
        assertThat(gevonden.find()).as(vorm).isTrue();
        return gevonden.group(1);
    }

    /** Where it leads to; empty when it fails. */
    private static Optional<String> logIn(URI adres, String naam, String wachtwoord) throws Exception {
        HttpRequest verzoek = HttpRequest.newBuilder(adres.resolve("/inloggen"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "naam=" + naam + "&wachtwoord=" + URLEncoder.encode(wachtwoord, StandardCharsets.UTF_8)))
                .build();
        return HttpClient.newHttpClient()
                .send(verzoek, HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Location");
    }
}
