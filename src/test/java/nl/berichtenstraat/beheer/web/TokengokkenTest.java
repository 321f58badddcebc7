package nl.berichtenstraat.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Bereik;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who tries tokens, of the installation or of programs, gets no further than who tries passwords. */
class TokengokkenTest {

    private static final String VAST = "token-van-de-installatie";
    private static final String VAN_PROGRAMMA = "bst_van-een-programma";
    private static final int VRIJ = 20;

    @TempDir
    private Path map;

    private final Zetklok klok = new Zetklok(Instant.parse("2026-04-15T10:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private Webserver server;

    @BeforeEach
    void start() {
        Properties tekst = new Properties();
        tekst.setProperty("http.port", "0");
        tekst.setProperty("http.url", "https://straat.voorbeeld");
        Instellingen.Http http = Instellingen.van(tekst, map).http();
        Toegang toegang = new Vastetoken(Optional.of(VAST), new Programma());
        server = Webserver.start(http, 1 << 20, map, toegang, List.of(TokengokkenTest::paginas), klok);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void paginas(Wegen wegen) {
        wegen.haal("/api/v1/dingen", Recht.ZIEN, v -> v.json(200, Map.of()));
    }

    @Test
    void closesAnAddressAfterTooManyWrongTokensForTheRestOfTheMinute() throws Exception {
        for (int keer = 0; keer < VRIJ; keer++) {
            assertThat(haal("192.0.2.1", VAST + keer)).isEqualTo(401);
        }

        assertThat(haal("192.0.2.1", "nog een")).isEqualTo(429);
        assertThat(haal("192.0.2.1", VAST)).as("whether or not it is right").isEqualTo(429);
        assertThat(haal("192.0.2.1", VAN_PROGRAMMA)).isEqualTo(429);
        assertThat(haal("192.0.2.2", VAST)).as("from elsewhere").isEqualTo(200);

        klok.verder(Duration.ofMinutes(1));
        assertThat(haal("192.0.2.1", VAST)).isEqualTo(200);
    }

    @Test
    void neverCountsRightOnes() throws Exception {
        for (int keer = 0; keer <= VRIJ; keer++) {
            assertThat(haal("192.0.2.1", VAST)).isEqualTo(200);
            assertThat(haal("192.0.2.1", VAN_PROGRAMMA)).isEqualTo(200);
        }
        assertThat(haal("192.0.2.1", "fout")).isEqualTo(401);
    }

    private int haal(String vanaf, String token) throws Exception {
        HttpRequest verzoek = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.poort() + "/api/v1/dingen"))
                .header("Authorization", "Bearer " + token)
                .header("X-Forwarded-For", vanaf)
                .build();
        return client.send(verzoek, BodyHandlers.discarding()).statusCode();
    }

    private static final class Programma implements Toegang {

        @Override
        public Optional<Sessie> sessie(String sleutel) {
            return Optional.empty();
        }

        @Override
        public Optional<Gebruiker> token(String token) {
            return Optional.of(token)
                    .filter(VAN_PROGRAMMA::equals)
                    .map(goed -> new Gebruiker("koppeling", Rol.SYSTEEM, Bereik.alles()));
        }
    }
}
