package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * All settings of the service, one record per concern. Defaults live here; {@code config/application.properties} says
 * only what differs. Secrets are referred to by file.
 *
 * @param data folder of everything the embedded parts keep
 * @param contracten contract policies
 * @param codelijsten folder with code lists that take the place of those that ship with the product
 * @param routes folder of Camel routes
 * @param ggk where the exchange with the GGk is set
 * @param opslag the register
 * @param makelaar the message broker
 * @param map intake and output by folder
 * @param http pages and API
 * @param straat limits and rhythm of the lane
 * @param signalen the daily look at the register
 * @param sluiting when months are closed
 * @param herstel how parked messages are tried again without a person
 * @param alarm where alarms go besides the queue
 * @param toegang who may come in, and for how long
 */
public record Instellingen(
        Path data,
        Contracten contracten,
        Path codelijsten,
        Path routes,
        Ggk ggk,
        Opslag opslag,
        Makelaar makelaar,
        Map map,
        Http http,
        Straat straat,
        Signalen signalen,
        Sluiting sluiting,
        Herstel herstel,
        Alarm alarm,
        Toegang toegang) {

    /**
     * Contract policies.
     *
     * @param map their folder
     * @param interval how often the running service looks whether that changed
     */
    public record Contracten(Path map, Duration interval) {}

    /**
     * The register.
     *
     * @param url JDBC address of PostgreSQL; empty for the embedded store
     * @param gebruiker database user
     * @param wachtwoordBestand file with its password
     * @param verbindingen size of the connection pool
     * @param sleutelBestand file with the secret of the client pseudonyms; made on first use
     */
    public record Opslag(
            Optional<String> url,
            Optional<String> gebruiker,
            Optional<Path> wachtwoordBestand,
            int verbindingen,
            Path sleutelBestand) {}

    /**
     * The message broker.
     *
     * @param url address of an external Artemis, for example {@code tcp://host:61616}; empty for the embedded one
     * @param gebruiker broker user
     * @param wachtwoordBestand file with its password
     * @param luister address on which the embedded broker accepts other programs, for example
     *     {@code tcp://127.0.0.1:61616}; empty for none; needs a user and password
     */
    public record Makelaar(
            Optional<String> url,
            Optional<String> gebruiker,
            Optional<Path> wachtwoordBestand,
            Optional<String> luister) {}

    /**
     * Intake and output by folder.
     *
     * @param in folder that is watched for {@code *.xml}
     * @param uit folder that receives what goes out
     * @param uitActief whether what goes out is written to that folder instead of to the queues
     * @param rust how long a file must be left alone before it is taken: a growing file waits
     */
    public record Map(Path in, Path uit, boolean uitActief, Duration rust) {}

    /**
     * Pages and API.
     *
     * @param actief whether the service listens
     * @param adres address to listen on
     * @param poort port to listen on; 0 for any free one
     * @param tokenBestand file with a token for programs of this installation, which may hand in and fetch anything; empty
     *     for none
     * @param wacht how long a caller waits for the outcome before it gets 202
     * @param url address at which people reach it, through a proxy with TLS; empty when they come straight here
     */
    public record Http(
            boolean actief, String adres, int poort, Optional<Path> tokenBestand, Duration wacht, Optional<URI> url) {

        /** Whether people reach it over TLS, by a proxy before it. */
        public boolean isVersleuteld() {
            return url.map(URI::getScheme).filter("https"::equals).isPresent();
        }

        /** Whether only this machine can reach it. */
        public boolean isLoopback() {
            return Instellingen.isLoopback(adres);
        }
    }

    /**
     * Limits and rhythm of the lane.
     *
     * @param meesteBytes largest message that is accepted
     * @param verwerkers how many messages are assessed side by side
     * @param pogingen attempts at a message while a part of ours is away
     * @param eersteWachttijd pause before the second attempt; doubles each time
     * @param langsteWachttijd longest pause between two attempts
     * @param bezorgritme how often the outbox is looked at when nothing wakes it
     */
    public record Straat(
            long meesteBytes,
            int verwerkers,
            int pogingen,
            Duration eersteWachttijd,
            Duration langsteWachttijd,
            Duration bezorgritme) {}

    /**
     * The daily look at the register for signals.
     *
     * @param actief whether it is taken
     * @param vanaf time of the day from which it is taken
     */
    public record Signalen(boolean actief, LocalTime vanaf) {}

    /**
     * The closing of months by the service.
     *
     * @param dag day of the month on which the month before is closed, or its last day when it has no such day; empty when
     *     the service closes no months
     * @param vanaf time of the day from which it is closed
     */
    public record Sluiting(Optional<Integer> dag, LocalTime vanaf) {}

    /**
     * How messages that are parked for what passes by itself are tried again without a person.
     *
     * @param eerste pause before the first time; doubles each time that it was in vain
     * @param langste longest pause
     * @param keren so many times in vain in a row; then a person is asked. 0 when it is not done at all
     */
    public record Herstel(Duration eerste, Duration langste, int keren) {}

    /**
     * Where alarms go besides the queue.
     *
     * @param webhook an address on the web; empty for none
     * @param geheimBestand file with the secret that signs what goes there
     */
    public record Alarm(Optional<URI> webhook, Optional<Path> geheimBestand) {}

    /**
     * Who may come in, and for how long.
     *
     * @param sessie longest duration of a session
     * @param rust a session that is not used for so long is over
     * @param perMinuut most requests with one token in a minute
     * @param identiteit the identity provider; empty when people come in with a password only
     */
    public record Toegang(Duration sessie, Duration rust, int perMinuut, Optional<Identiteit> identiteit) {}

    /**
     * Where the exchange with the GGk is set.
     *
     * @param bestand the file; need not be there
     * @param basis folder to which paths in it refer
     */
    public record Ggk(Path bestand, Path basis) {}

    /**
     * An identity provider that speaks OpenID Connect.
     *
     * @param uitgever its issuer, where its configuration is found
     * @param client name under which it knows this service
     * @param geheimBestand file with the secret that goes with that name
     * @param kenmerk claim that says who someone is
     */
    public record Identiteit(URI uitgever, String client, Path geheimBestand, String kenmerk) {}

    private static final long HALVE_GIGABYTE = 512L * 1024 * 1024;

    /**
     * Reads a settings file.
     *
     * @param bestand the file; settings absent from it have their default
     * @param basis folder to which relative paths refer
     * @throws OngeldigeInstelling on an unknown key or an unusable value
     */
    public static Instellingen lees(Path bestand, Path basis) {
        Properties tekst = new Properties();
        try (Reader lezer = Files.newBufferedReader(bestand)) {
            tekst.load(lezer);
        } catch (IOException | IllegalArgumentException e) {
            throw new OngeldigeInstelling("instellingen niet leesbaar: " + bestand);
        }
        return van(tekst, basis);
    }

    /** From text by key; see {@link #lees}. */
    public static Instellingen van(Properties tekst, Path basis) {
        Eigenschappen e = new Eigenschappen(tekst, basis);
        Path data = e.pad("data.folder", "data");
        Instellingen instellingen = new Instellingen(
                data,
                new Contracten(
                        e.pad("contracts.folder", "config/contracten"),
                        e.duur("contracts.interval", Duration.ofSeconds(10))),
                codelijsten(e),
                e.pad("routes.folder", "routes"),
                new Ggk(e.pad("ggk.file", "config/ggk.yaml"), basis),
                opslag(e, data),
                makelaar(e),
                map(e, data),
                http(e),
                straat(e),
                signalen(e),
                sluiting(e),
                herstel(e),
                alarm(e),
                toegang(e));
        e.weigerOnbekende();
        return instellingen.gecontroleerd();
    }

    /** The default folder need not be there; one that was asked for must. */
    private static Path codelijsten(Eigenschappen e) {
        Path map = e.pad("codelists.folder", "config/codelijsten");
        if (e.pad("codelists.folder").isPresent() && !Files.isDirectory(map)) {
            throw new OngeldigeInstelling("codelists.folder is geen map: " + map);
        }
        return map;
    }

    private static Opslag opslag(Eigenschappen e, Path data) {
        return new Opslag(
                e.tekst("store.url"),
                e.tekst("store.user"),
                e.pad("store.password-file"),
                e.getal("store.connections", 8),
                e.pad("store.client-key-file").orElse(data.resolve("clientsleutel.geheim")));
    }

    private static Makelaar makelaar(Eigenschappen e) {
        return new Makelaar(
                e.tekst("broker.url"),
                e.tekst("broker.user"),
                e.pad("broker.password-file"),
                e.tekst("broker.embedded.listen"));
    }

    private static Map map(Eigenschappen e, Path data) {
        return new Map(
                e.pad("folder.in").orElse(data.resolve("in")),
                e.pad("folder.out").orElse(data.resolve("uit")),
                e.schakelaar("folder.out.enabled", false),
                e.duur("folder.in.quiet", Duration.ofSeconds(1)));
    }

    private static Http http(Eigenschappen e) {
        return new Http(
                e.schakelaar("http.enabled", true),
                e.tekst("http.host", "127.0.0.1"),
                e.getal("http.port", 8323),
                e.pad("http.token-file"),
                e.duur("http.wait", Duration.ofSeconds(10)),
                e.tekst("http.url").map(tekst -> adres("http.url", tekst)));
    }

    private static URI adres(String sleutel, String tekst) {
        try {
            URI adres = new URI(tekst);
            boolean web = "https".equals(adres.getScheme()) || "http".equals(adres.getScheme());
            if (web && adres.getHost() != null) {
                return adres;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new OngeldigeInstelling(sleutel + " is geen webadres, zoals https://straat.voorbeeld.nl");
    }

    private static Straat straat(Eigenschappen e) {
        return new Straat(
                e.aantalBytes("message.max-bytes", HALVE_GIGABYTE),
                e.getal("lane.workers", 4),
                e.getal("retry.attempts", 6),
                e.duur("retry.first-delay", Duration.ofMillis(500)),
                e.duur("retry.longest-delay", Duration.ofSeconds(30)),
                e.duur("relay.interval", Duration.ofMillis(500)));
    }

    private static Signalen signalen(Eigenschappen e) {
        return new Signalen(e.schakelaar("signals.enabled", true), e.tijdstip("signals.at", LocalTime.of(6, 0)));
    }

    private static Sluiting sluiting(Eigenschappen e) {
        return new Sluiting(e.dagVanMaand("close.day"), e.tijdstip("close.at", LocalTime.of(5, 0)));
    }

    private static Herstel herstel(Eigenschappen e) {
        return new Herstel(
                e.duur("recovery.first-delay", Duration.ofMinutes(1)),
                e.duur("recovery.longest-delay", Duration.ofMinutes(30)),
                e.getal("recovery.rounds", 12));
    }

    private static Alarm alarm(Eigenschappen e) {
        return new Alarm(
                e.tekst("alarm.webhook").map(tekst -> adres("alarm.webhook", tekst)),
                e.pad("alarm.webhook-secret-file"));
    }

    private static boolean isLoopback(String adres) {
        return Set.of("127.0.0.1", "localhost", "::1", "[::1]").contains(adres);
    }

    private static Toegang toegang(Eigenschappen e) {
        return new Toegang(
                e.duur("login.session", Duration.ofHours(12)),
                e.duur("login.idle", Duration.ofMinutes(30)),
                e.getal("api.per-minute", 6000),
                identiteit(e));
    }

    private static Optional<Identiteit> identiteit(Eigenschappen e) {
        Optional<String> uitgever = e.tekst("oidc.issuer");
        Optional<String> client = e.tekst("oidc.client-id");
        Optional<Path> geheim = e.pad("oidc.client-secret-file");
        String kenmerk = e.tekst("oidc.claim", "sub");
        if (uitgever.isEmpty() && client.isEmpty() && geheim.isEmpty()) {
            return Optional.empty();
        }
        if (uitgever.isEmpty() || client.isEmpty() || geheim.isEmpty()) {
            throw new OngeldigeInstelling(
                    "oidc.issuer, oidc.client-id en oidc.client-secret-file horen bij elkaar: geef ze alle drie op");
        }
        return Optional.of(new Identiteit(adres("oidc.issuer", uitgever.get()), client.get(), geheim.get(), kenmerk));
    }

    private Instellingen gecontroleerd() {
        alarm.webhook().ifPresent(adres -> {
            if (!adres.getScheme().equals("https") && !isLoopback(adres.getHost())) {
                throw new OngeldigeInstelling("alarm.webhook is niet op deze machine: gebruik https");
            }
            if (alarm.geheimBestand().isEmpty()) {
                throw new OngeldigeInstelling(
                        "alarm.webhook ondertekent wat daarheen gaat:" + " geef ook alarm.webhook-secret-file op");
            }
        });
        if (toegang.identiteit().isPresent() && http.url().isEmpty()) {
            throw new OngeldigeInstelling(
                    "oidc.issuer vraagt ook http.url: het adres waarheen de identiteitsprovider mensen terugstuurt");
        }
        if (http.actief() && !http.isLoopback() && !http.isVersleuteld()) {
            throw new OngeldigeInstelling(
                    "http.host is van buiten bereikbaar: geef ook http.url op, het https-adres van de"
                            + " proxy waarachter de dienst staat");
        }
        if (makelaar.luister().isPresent()
                && (makelaar.gebruiker().isEmpty()
                        || makelaar.wachtwoordBestand().isEmpty())) {
            throw new OngeldigeInstelling(
                    "broker.embedded.listen laat andere programma's toe: geef ook broker.user en broker.password-file op");
        }
        return this;
    }
}
