package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * All settings of the service, one record per concern. {@code config/application.properties} says only what differs from
 * the defaults, which live in {@link Instellingenlezer}. Secrets are referred to by file.
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
        return new Instellingenlezer(new Eigenschappen(tekst, basis)).lees();
    }

    /** Whether only this machine can reach an address to listen on. */
    static boolean isLoopback(String adres) {
        return Set.of("127.0.0.1", "localhost", "::1", "[::1]").contains(adres);
    }
}
