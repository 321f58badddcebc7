package nl.berichtenstraat.beheer.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;
import nl.berichtenstraat.sjabloon.Sjablonen;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import tools.jackson.databind.json.JsonMapper;

/** The web server with all its parts. Closing it lets requests that are under way finish first. */
public final class Webserver implements AutoCloseable {

    private static final int DRADEN = 64;
    private static final long STIL_MS = 60_000;
    private static final long KLEINSTE_SNELHEID = 256;
    private static final int IN_GEHEUGEN = 256;
    private static final long GROOTSTE_FORMULIER = 1 << 20;
    private static final long STOPTIJD_MS = 10_000;
    private static final double NANO_PER_MILLI = 1_000_000;
    private static final String ONBEKEND = "onbekend";
    private static final Set<String> METHODEN = Set.of("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH");

    private final Javalin javalin;

    private Webserver(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts listening.
     *
     * @param instellingen where
     * @param meesteBytes largest file that can be uploaded
     * @param tijdelijk folder for uploads that do not fit in memory, for the time of their request
     * @param toegang who may come in
     * @param delen what there is to see and do
     * @param klok the time
     * @throws OngeldigeInstelling when the address cannot be listened on
     */
    public static Webserver start(
            Instellingen.Http instellingen,
            long meesteBytes,
            Path tijdelijk,
            Toegang toegang,
            List<Webdeel> delen,
            Clock klok) {
        return start(instellingen, meesteBytes, tijdelijk, toegang, delen, klok, Meetlat.GEEN);
    }

    /**
     * As {@link #start(Instellingen.Http, long, Path, Toegang, List, Clock)}.
     *
     * @param meetlat learns of every request
     */
    public static Webserver start(
            Instellingen.Http instellingen,
            long meesteBytes,
            Path tijdelijk,
            Toegang toegang,
            List<Webdeel> delen,
            Clock klok,
            Meetlat meetlat) {
        controleer(instellingen);
        Verzoek.Omgeving omgeving = new Verzoek.Omgeving(
                new Sjablonen(),
                JsonMapper.builder().build(),
                klok,
                instellingen.isVersleuteld(),
                instellingen.url().isPresent());
        Javalin javalin = Javalin.create(config -> {
            richtIn(config, instellingen, meesteBytes, tijdelijk);
            config.requestLogger.http((context, milliseconden) -> meet(context, milliseconden, meetlat));
            Poortwachter poortwachter = new Poortwachter(toegang, omgeving);
            Terugweg terugweg = new Terugweg();
            new Bescherming(instellingen).leg(config.routes);
            new Foutpaginas(poortwachter, terugweg).leg(config.routes);
            delen.forEach(deel -> deel.leg(new Javalinwegen(config.routes, poortwachter, terugweg)));
        });
        javalin.start();
        return new Webserver(javalin);
    }

    private static void meet(Context context, float milliseconden, Meetlat meetlat) {
        Endpoint adres = context.endpoints().matchedHttpEndpoint();
        String methode = context.method().name();
        meetlat.gemeten(
                METHODEN.contains(methode) ? methode : "anders",
                adres == null ? ONBEKEND : adres.path,
                context.statusCode(),
                Duration.ofNanos((long) (milliseconden * NANO_PER_MILLI)));
    }

    /** Port on which it listens. */
    public int poort() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void richtIn(
            JavalinConfig config, Instellingen.Http instellingen, long meesteBytes, Path tijdelijk) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = GROOTSTE_FORMULIER;
        config.http.defaultContentType = "text/html";
        config.jetty.host = instellingen.adres();
        config.jetty.port = instellingen.poort();
        config.jetty.threadPool = new QueuedThreadPool(DRADEN);
        config.jetty.multipartConfig.cacheDirectory(tijdelijk.toString());
        config.jetty.multipartConfig.maxFileSize(meesteBytes, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(meesteBytes + GROOTSTE_FORMULIER, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_GEHEUGEN, SizeUnit.KB);
        config.jetty.modifyHttpConfiguration(Webserver::begrens);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOPTIJD_MS);
            for (var verbinding : server.getConnectors()) {
                if (verbinding instanceof ServerConnector luisteraar) {
                    luisteraar.setIdleTimeout(STIL_MS);
                }
            }
        });
        config.staticFiles.add(bestanden -> {
            bestanden.hostedPath = "/web";
            bestanden.directory = "/web";
            bestanden.location = Location.CLASSPATH;
            bestanden.headers = Map.of("Cache-Control", "max-age=3600");
        });
    }

    /** A caller that is too slow for too long is let go, and learns nothing of the program behind the address. */
    private static void begrens(HttpConfiguration http) {
        http.setMinRequestDataRate(KLEINSTE_SNELHEID);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    private static void controleer(Instellingen.Http http) {
        try (ServerSocket proef = new ServerSocket()) {
            proef.bind(new InetSocketAddress(http.adres(), http.poort()));
        } catch (IOException | IllegalArgumentException e) {
            throw new OngeldigeInstelling("op http.host " + http.adres() + " en http.port " + http.poort()
                    + " kan niet worden geluisterd: kies een andere poort, of stop het programma dat hem gebruikt");
        }
    }
}
