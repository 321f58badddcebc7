package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.berichtenstraat.Berichtenstraat;
import nl.berichtenstraat.Proces;
import nl.berichtenstraat.kanaal.Poorten;
import org.awaitility.Awaitility;

/** The service in a process of its own that may be killed, with an adapter of one gemeente beside it, over TLS. */
final class Ketenproces implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(120);

    private final Path map;
    private final Ketenadapter adapter = new Ketenadapter();
    private final Ggkserver deur;
    private final HttpClient client;
    private final URI adres;
    private final Path instellingen;
    private int starts;

    /** A service that was never started, with this line more in the settings of its gemeente. */
    Ketenproces(Path map, String regel) throws IOException {
        this.map = map;
        Proefcertificaten gezag = new Proefcertificaten(map, "gezag");
        Tls beller = gezag.geef("beller");
        client = Ketenproef.client(beller);
        deur = Ggkserver.start(
                new Ggkinstellingen.Server("127.0.0.1", 0, Optional.of(gezag.geef("adapter")), GEDULD),
                50_000_000,
                adapter);
        int poort = Poorten.vrij();
        adres = URI.create("https://localhost:" + poort + Ggkdeur.PAD);
        Path ggk = Files.writeString(map.resolve("ggk.yaml"), """
                server:
                  poort: %d
                %sgemeenten:
                  - code: '0505'
                    naam: Proefstad
                    applicatie: Proef
                    versie: '0001'
                    subversie: '0000'
                    %s
                    toegelaten:
                      - {sha256: '%s'}
                    adapter:
                      soort: soap
                      adres: https://localhost:%d%s
                %s""".formatted(
                        poort,
                        Ketenproef.tls("  ", gezag.geef("server")),
                        regel,
                        Certificaatkenmerk.vingerafdruk(beller.eigen()),
                        deur.poort(),
                        Ggkdeur.PAD,
                        Ketenproef.tls("      ", gezag.geef("gemeente"))));
        instellingen = Files.writeString(
                map.resolve("dienst.properties"),
                String.join(
                        "\n",
                        "data.folder=" + map.resolve("data"),
                        "folder.in=" + map.resolve("in"),
                        "folder.in.quiet=PT0.05S",
                        "relay.interval=PT0.2S",
                        "http.port=0",
                        "signals.enabled=false",
                        "ggk.file=" + ggk));
        Files.createDirectories(map.resolve("in"));
    }

    Ketenadapter adapter() {
        return adapter;
    }

    /** Starts it, as {@code berichtenstraat start} does. */
    Proces start() throws IOException {
        return Proces.start(Berichtenstraat.class, map, "dienst-" + ++starts, "start", "--instellingen", instellingen);
    }

    /** How often it was started. */
    int starts() {
        return starts;
    }

    /** What it said after a start. */
    String zei(int start) throws IOException {
        return Files.readString(map.resolve("dienst-" + start + ".txt"));
    }

    /** Waits until its routes run and its door is open. */
    void wachtTotOpen(Proces proces) {
        wacht(() -> proces.zegt().contains("straat open") || !proces.isGaande());
        assertThat(proces.isGaande()).as(proces::zegt).isTrue();
    }

    /** Waits until something is so. */
    static void wacht(Callable<Boolean> zo) {
        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(GEDULD).until(zo);
    }

    /** The back office hands in a message, in the intake folder. */
    void leg(String naam, byte[] inhoud) throws IOException {
        Path half = Files.write(map.resolve("in/.half"), inhoud);
        Files.move(half, map.resolve("in").resolve(naam), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The adapter offers a message in SOAP; empty when the service is not there, or is gone before it answered. */
    Optional<HttpResponse<byte[]>> bied(byte[] soap) {
        HttpRequest verzoek = HttpRequest.newBuilder(adres)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(soap))
                .build();
        try {
            return Optional.of(client.send(verzoek, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query on its register gives. */
    long tel(String vraag) throws SQLException {
        String url = "jdbc:sqlite:" + map.resolve("data/berichtenstraat.db").toAbsolutePath() + "?busy_timeout=20000";
        try (Connection verbinding = DriverManager.getConnection(url);
                Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            return rijen.next() ? rijen.getLong(1) : 0;
        }
    }

    @Override
    public void close() {
        deur.close();
    }
}
