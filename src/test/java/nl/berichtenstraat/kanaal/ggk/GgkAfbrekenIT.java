package nl.berichtenstraat.kanaal.ggk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.berichtenstraat.Berichtenstraat;
import nl.berichtenstraat.Proces;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Toeval;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.kanaal.Logvangst;
import nl.berichtenstraat.kanaal.Poorten;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is killed at random moments loses no message of the GGk, and processes and answers each once. */
class GgkAfbrekenIT {

    private static final int KILLS = 10;
    private static final int BERICHTEN = 120;
    private static final Duration GEDULD = Duration.ofSeconds(90);
    private static final Proefberichten INHOUD = Proefberichten.dordrecht();

    @TempDir
    private Path map;

    private final Toeval toeval = Toeval.nieuw();
    private final Ketenadapter adapter = new Ketenadapter();
    private final Map<String, byte[]> di01s = new TreeMap<>();
    private final Set<String> bevestigd = new HashSet<>();
    private final List<String> toewijzingen = new ArrayList<>();
    private Ggkserver deur;
    private HttpClient client;
    private URI adres;
    private Path instellingen;
    private int starts;

    @BeforeEach
    void maak() throws IOException {
        Proefcertificaten gezag = new Proefcertificaten(map, "gezag");
        Tls beller = gezag.geef("beller");
        client = Ketenproef.client(beller);
        deur = Ggkserver.start(
                new Ggkinstellingen.Server("127.0.0.1", 0, Optional.of(gezag.geef("adapter")), GEDULD),
                1_000_000,
                adapter);
        int poort = Poorten.vrij();
        adres = URI.create("https://localhost:" + poort + Ggkdeur.PAD);
        Path ggk = Files.writeString(
                map.resolve("ggk.yaml"),
                "server:\n  poort: " + poort + "\n" + Ketenproef.tls("  ", gezag.geef("server"))
                        + "gemeenten:\n  - code: '0505'\n    naam: Proefstad\n    applicatie: Proef\n    versie: '0001'\n"
                        + "    subversie: '0000'\n    toegelaten:\n      - {sha256: '"
                        + Certificaatkenmerk.vingerafdruk(beller.eigen())
                        + "'}\n    adapter:\n      soort: soap\n      adres: https://localhost:" + deur.poort()
                        + Ggkdeur.PAD
                        + "\n" + Ketenproef.tls("      ", gezag.geef("gemeente")));
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
        for (int nummer = 0; nummer < BERICHTEN; nummer++) {
            StufBericht di01 = di01(nummer);
            byte[] start = INHOUD.start("S" + nummer, bsn(nummer), nummer + 1);
            di01s.put(di01.stuurgegevens().referentienummer(), Ketenstad.soap(di01, start));
        }
    }

    @AfterEach
    void sluit() {
        deur.close();
    }

    private static StufBericht di01(int nummer) {
        return StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(INHOUD.aanbieder(), "Zorgsysteem", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(INHOUD.gemeente()),
                        "00000000-0000-4000-8000-%012d".formatted(nummer),
                        "202604150900%05d".formatted(nummer),
                        Optional.empty(),
                        Optional.of("WMO305")),
                new Parameters("0007", "0001", "0003", "0002"));
    }

    @Test
    void losesNothingAndDoesNothingTwice() throws Exception {
        int kills = 0;
        for (int keer = 0; keer < KILLS; keer++) {
            try (Proces proces = start()) {
                Thread kill = new Thread(() -> dood(proces));
                legToewijzingen(BERICHTEN / KILLS / 2);
                if (!toeval.keer(6)) {
                    wachtTotOpen(proces);
                }
                kill.start();
                biedTotHijWegIs(proces);
                kill.join();
                kills += proces.isGaande() ? 0 : 1;
            }
        }
        try (Proces proces = start()) {
            wachtTotOpen(proces);
            legToewijzingen(1);
            di01s.keySet().forEach(this::bied);
            wacht(() -> heenEnTerug() && tel("select count(*) from ggk_bericht where stand = 'WACHT'") == 0);
        }
        assertThat(kills).isEqualTo(KILLS);
        assertThat(bevestigd).hasSize(BERICHTEN);
        assertOnceInTheRegister();
        assertOnceToTheAdapter();
        assertThat(Proces.tijdelijkeBestanden(map)).isEmpty();
        for (int start = 1; start <= starts; start++) {
            assertThat(Logvangst.noemtPersoon(Files.readString(map.resolve("dienst-" + start + ".txt"))))
                    .isFalse();
        }
    }

    private void assertOnceInTheRegister() throws SQLException {
        assertThat(tel("select count(*) from ggk_bericht where richting = 'IN'"))
                .isEqualTo(BERICHTEN);
        assertThat(tel("select count(distinct referentienummer) from ggk_bericht where stand = 'AANGENOMEN'"))
                .isEqualTo(BERICHTEN);
        assertThat(tel("select count(*) from bericht where kanaal = 'ggk'")).isEqualTo(BERICHTEN);
        assertThat(tel("select count(*) from bericht where status = 'ONTVANGEN'"))
                .isZero();
        assertThat(tel("select count(*) from ggk_bericht where richting = 'UIT' and stand = 'OVERGEDRAGEN'"))
                .isEqualTo(BERICHTEN + toewijzingen.size());
    }

    /** Whatever was offered more than once was the same each time. */
    private void assertOnceToTheAdapter() {
        Map<String, Set<String>> inhouden = adapter.aangeboden().stream()
                .collect(groupingBy(
                        Ketenadapter.Post::referentie,
                        mapping(post -> new String(post.inhoud(), StandardCharsets.UTF_8), toSet())));
        assertThat(inhouden.values()).allMatch(inhoud -> inhoud.size() == 1);
        assertThat(inhouden).hasSize(BERICHTEN + toewijzingen.size());
        Map<String, Set<String>> antwoorden = adapter.aangeboden().stream()
                .filter(post -> post.kop().berichtcode() == Berichtcode.DU01)
                .collect(groupingBy(
                        post -> post.kop().crossRefnummer().orElseThrow(),
                        mapping(Ketenadapter.Post::referentie, toSet())));
        assertThat(antwoorden.keySet()).isEqualTo(di01s.keySet());
        assertThat(antwoorden.values()).allMatch(antwoord -> antwoord.size() == 1);
        Map<String, Set<String>> heen = adapter.aangeboden().stream()
                .filter(post -> post.kop().berichtcode() == Berichtcode.DI01)
                .collect(groupingBy(
                        post -> new String(post.lading(), StandardCharsets.UTF_8),
                        mapping(Ketenadapter.Post::referentie, toSet())));
        assertThat(heen.keySet()).containsExactlyInAnyOrderElementsOf(toewijzingen);
        assertThat(heen.values()).allMatch(verstuurd -> verstuurd.size() == 1);
    }

    private boolean heenEnTerug() {
        return adapter.aangeboden().stream()
                        .map(Ketenadapter.Post::referentie)
                        .distinct()
                        .count()
                == BERICHTEN + toewijzingen.size();
    }

    private Proces start() throws IOException {
        return Proces.start(Berichtenstraat.class, map, "dienst-" + ++starts, "start", "--instellingen", instellingen);
    }

    private void wachtTotOpen(Proces proces) {
        wacht(() -> proces.zegt().contains("straat open") || !proces.isGaande());
        assertThat(proces.isGaande()).as(proces::zegt).isTrue();
    }

    private void dood(Proces proces) {
        try {
            toeval.wacht(Duration.ofMillis(1500));
            proces.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void legToewijzingen(int aantal) throws IOException {
        for (int i = 0; i < aantal; i++) {
            int nummer = toewijzingen.size();
            byte[] inhoud = INHOUD.toewijzing("T" + nummer, bsn(nummer), nummer + 1);
            Path half = Files.write(map.resolve("in/.half"), inhoud);
            Files.move(half, map.resolve("in/t" + nummer + ".xml"), StandardCopyOption.ATOMIC_MOVE);
            toewijzingen.add(new String(inhoud, StandardCharsets.UTF_8));
        }
    }

    /** Offers what was not confirmed, and now and then what was. */
    private void biedTotHijWegIs(Proces proces) {
        List<String> nog = di01s.keySet().stream()
                .filter(referentie -> !bevestigd.contains(referentie) || toeval.keer(10))
                .toList();
        for (String referentie : nog) {
            if (!proces.isGaande() || bevestigd.size() > BERICHTEN * starts / KILLS) {
                return;
            }
            bied(referentie);
        }
    }

    private void bied(String referentie) {
        HttpRequest verzoek = HttpRequest.newBuilder(adres)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(di01s.get(referentie)))
                .build();
        try {
            HttpResponse<byte[]> antwoord = client.send(verzoek, BodyHandlers.ofByteArray());
            assertThat(Soapantwoord.lees(new ByteArrayInputStream(antwoord.body())))
                    .isInstanceOf(Soapantwoord.Bevestigd.class);
            bevestigd.add(referentie);
        } catch (IOException e) {
            // it does not listen, or was killed before it could say anything: it is offered again
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long tel(String vraag) throws SQLException {
        String url = "jdbc:sqlite:" + map.resolve("data/berichtenstraat.db").toAbsolutePath() + "?busy_timeout=20000";
        try (Connection verbinding = DriverManager.getConnection(url);
                Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            return rijen.next() ? rijen.getLong(1) : 0;
        }
    }

    private static void wacht(Callable<Boolean> zo) {
        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(GEDULD).until(zo);
    }
}
