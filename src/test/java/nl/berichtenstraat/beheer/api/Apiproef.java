package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;

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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Straatproef;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Inzending;
import nl.berichtenstraat.beheer.toegang.Toegangsbeheer;
import nl.berichtenstraat.beheer.toegang.Toegangsinstelling;
import nl.berichtenstraat.beheer.toegang.Wachtwoorden;
import nl.berichtenstraat.beheer.web.Webserver;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Metingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.kanaal.Storingen;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.straat.herhaling.Herhaler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API over a real lane and a real web server; only the broker is not there, and work is done when it is asked for. Every
 * answer is held against the document.
 */
final class Apiproef implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MEESTE_BYTES = 4 << 20;
    private static final int VERZOEKEN = 1_000_000;

    private final Path map;
    private final Clock klok;
    private final Onderdelen onderdelen;
    private final Metingen metingen = new Metingen();
    private final Api api;
    private final Webserver server;
    private final Apiafspraak afspraak = new Apiafspraak();
    private final Toegangsbeheer toegang;
    private final LocalDate vandaag;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicBoolean makelaar = new AtomicBoolean(true);

    Apiproef(Path map, Clock klok) throws IOException {
        this.map = map;
        this.klok = klok;
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", map.resolve("data").toString());
        tekst.setProperty("http.port", "0");
        Instellingen instellingen = Instellingen.van(tekst, Path.of("").toAbsolutePath());
        onderdelen = Onderdelen.van(instellingen, klok);
        Inzending inzending =
                new Inzending(onderdelen.ontvangst(), onderdelen.registers(), this::werkBij, Duration.ofSeconds(10));
        toegang = new Toegangsbeheer(
                onderdelen.registers(),
                new Toegangsinstelling(Duration.ofHours(8), Duration.ofHours(1), VERZOEKEN, map),
                new Wachtwoorden(Wachtwoorden.Kosten.AANBEVOLEN),
                klok);
        vandaag = LocalDate.now(klok);
        api = new Api(new Api.Bronnen(onderdelen, metingen, makelaar::get, inzending, MEESTE_BYTES, klok));
        server = Webserver.start(
                instellingen.http(),
                MEESTE_BYTES,
                Files.createDirectories(map.resolve("tijdelijk")),
                toegang,
                api.delen(),
                klok,
                api.meetlat());
    }

    /** With client 1, for whom {@link Partijen#EIGEN} delivers on assignment 1. */
    static Apiproef metLevering(Path map) throws IOException {
        Apiproef proef = new Apiproef(map, Proefberichten.KLOK);
        proef.verwerk(EIGEN.toewijzing("T1", bsn(1), 1));
        proef.verwerk(EIGEN.start("S1", bsn(1), 1));
        return proef;
    }

    Apiafspraak afspraak() {
        return afspraak;
    }

    Api api() {
        return api;
    }

    Registers registers() {
        return onderdelen.registers();
    }

    Onderdelen onderdelen() {
        return onderdelen;
    }

    Metingen metingen() {
        return metingen;
    }

    void zetMakelaar(boolean bereikbaar) {
        makelaar.set(bereikbaar);
    }

    /** A token for someone, by which they are known as {@link #naam}. */
    String token(Gebruiker wie) {
        return tokens.computeIfAbsent(
                wie.naam(),
                naam -> toegang.tokens()
                        .maak(
                                Partijen.BEHEERDER,
                                "proef",
                                naam.replace(' ', '-'),
                                new Macht(wie.rol().label(), wie.bereik()),
                                vandaag.plusYears(1)));
    }

    /** What the audit log calls them. */
    static String naam(Gebruiker wie) {
        return "token " + wie.naam().replace(' ', '-');
    }

    /** Keeps and processes a message, as if it came by queue; returns its number. */
    long verwerk(byte[] bericht) {
        long id = onderdelen.ontvangst().ontvang(new Herkomst("queue", "proef.xml"), new ByteArrayInputStream(bericht));
        werkBij();
        return id;
    }

    /** A 301 that goes over the GGk and that the adapter took; returns its number there. */
    long ggk(String gemeente, String aanbieder, String referentienummer) {
        StufBericht bericht = StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(gemeente, "Proef", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(aanbieder),
                        referentienummer,
                        "20260415100000000",
                        Optional.empty(),
                        Optional.of("WMO301")),
                new Parameters("0001", "0000", "0003", "0002"));
        return registers().inTransactie(register -> {
            long id = register.ggk()
                    .maak("ggk", klok.instant(), bericht, Koppeling.GEEN, Optional.empty())
                    .id();
            register.ggk().overgedragen(id, klok.instant());
            return id;
        });
    }

    /** Does all work that waits. */
    void werkBij() {
        onderdelen
                .registers()
                .lees(register -> register.berichten().openstaand(1000))
                .forEach(onderdelen.verwerking()::verwerk);
        while (onderdelen.doorzoeking().doorzoek() > 0) {
            // the next ones
        }
    }

    /** Does all that replays wait for. */
    void herhaal() {
        new Herhaler(onderdelen.registers(), onderdelen.verwerking(), klok, Storingen::oorzaak).neem();
    }

    /** Every row of every table but the audit log. */
    List<String> afdruk() throws SQLException {
        String url = Opslaginstelling.ingebed(map.resolve("data")).jdbcUrl();
        try (Connection verbinding = DriverManager.getConnection(url)) {
            return Straatproef.inhoud(verbinding);
        }
    }

    HttpResponse<String> haal(String token, String pad) throws Exception {
        return haal(pad, "Authorization", "Bearer " + token);
    }

    HttpResponse<String> haal(String pad, String... koppen) throws Exception {
        return zend("GET", pad, new byte[0], koppen);
    }

    /** As {@link #haal}, for an answer of JSON that must be there. */
    JsonNode lees(String token, String pad) throws Exception {
        HttpResponse<String> antwoord = haal(token, pad);
        if (antwoord.statusCode() != 200) {
            throw new AssertionError(pad + ": " + antwoord.statusCode() + " " + antwoord.body());
        }
        return JSON.readTree(antwoord.body());
    }

    HttpResponse<String> post(String token, String pad, String inhoud) throws Exception {
        return post(token, pad, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String token, String pad, byte[] inhoud, String... koppen) throws Exception {
        String[] alle = Arrays.copyOf(koppen, koppen.length + 2);
        alle[koppen.length] = "Authorization";
        alle[koppen.length + 1] = "Bearer " + token;
        return zend("POST", pad, inhoud, alle);
    }

    private HttpResponse<String> zend(String methode, String pad, byte[] inhoud, String... koppen) throws Exception {
        HttpResponse<String> antwoord = ruw(methode, pad, inhoud, koppen);
        afspraak.controleer(
                methode, pad, antwoord.statusCode(), antwoord.headers().firstValue("Content-Type"), antwoord.body());
        return antwoord;
    }

    /** An answer that is not held against the document. */
    HttpResponse<String> ruw(String methode, String pad, byte[] inhoud, String... koppen) throws Exception {
        HttpRequest.Builder bouw = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.poort() + pad))
                .method(methode, methode.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(inhoud));
        HttpRequest verzoek = (koppen.length == 0 ? bouw : bouw.headers(koppen)).build();
        try {
            return HTTP.send(verzoek, BodyHandlers.ofString());
        } catch (IOException e) {
            // a connection that the server closed after a broken request before this one
            return HTTP.send(verzoek, BodyHandlers.ofString());
        }
    }

    static JsonNode json(HttpResponse<String> antwoord) {
        return JSON.readTree(antwoord.body());
    }

    @Override
    public void close() {
        server.close();
        api.close();
        metingen.close();
        onderdelen.close();
    }
}
