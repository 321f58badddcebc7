package nl.berichtenstraat.kanaal.ggk;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door for adapters: SOAP over HTTP on an address of its own, behind TLS with a certificate of the caller. Only from
 * this machine it may be without TLS. Closing it lets requests that are under way finish first.
 */
public final class Ggkserver implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ggkserver.class);
    private static final int DRADEN = 48;
    private static final int VERBINDINGEN = 256;
    private static final int GROOTSTE_KOP = 16 * 1024;
    private static final Duration TIJD_VOOR_KOP = Duration.ofSeconds(15);
    private static final Duration STIL = Duration.ofSeconds(15);
    private static final Duration STOPTIJD = Duration.ofSeconds(10);

    private final Server server;
    private final ServerConnector luisteraar;

    private Ggkserver(Server server, ServerConnector luisteraar) {
        this.server = server;
        this.luisteraar = luisteraar;
    }

    /**
     * Opens the door.
     *
     * @param instelling where, and with which certificate
     * @param meesteBytes largest body that is taken whole; of a larger one the desk gets the begin
     * @param loket takes what comes in
     * @throws OngeldigeInstelling when the address cannot be listened on or a certificate cannot be used
     */
    public static Ggkserver start(Ggkinstellingen.Server instelling, long meesteBytes, Loket loket) {
        Optional<SSLContext> tls = instelling.tls().map(Tls::context);
        QueuedThreadPool draden = new QueuedThreadPool(DRADEN);
        draden.setName("ggk");
        Server server = new Server(draden);
        ServerConnector luisteraar = tls.map(
                        context -> new ServerConnector(server, sleutel(context), new HttpConnectionFactory(http())))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http())));
        luisteraar.setHost(instelling.adres());
        luisteraar.setPort(instelling.poort());
        luisteraar.setIdleTimeout(STIL.toMillis());
        Verbindingswacht wacht = new Verbindingswacht(luisteraar.getScheduler(), TIJD_VOOR_KOP, instelling.termijn());
        luisteraar.addBean(wacht);
        server.addBean(new NetworkConnectionLimit(VERBINDINGEN, luisteraar));
        server.addConnector(luisteraar);
        server.setHandler(new Ggkdeur(loket, meesteBytes, wacht));
        server.setStopTimeout(STOPTIJD.toMillis());
        return begin(new Ggkserver(server, luisteraar), instelling);
    }

    private static Ggkserver begin(Ggkserver deur, Ggkinstellingen.Server instelling) {
        try {
            deur.server.start();
            LOG.info("GGk-loket open op {}:{}", instelling.adres(), deur.poort());
            return deur;
        } catch (Exception e) {
            deur.close();
            throw new OngeldigeInstelling("op " + instelling.adres() + ":" + instelling.poort()
                    + " (server in de GGk-instellingen) kan niet worden geluisterd:"
                    + " kies een andere poort, of stop het programma dat hem gebruikt");
        }
    }

    /** Port on which it listens. */
    public int poort() {
        return luisteraar.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("GGk-loket niet netjes gesloten: {}", e.getClass().getName());
        }
    }

    private static SslConnectionFactory sleutel(SSLContext context) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(context);
        tls.setIncludeProtocols(Tls.versies());
        tls.setNeedClientAuth(true);
        return new SslConnectionFactory(tls, "http/1.1");
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(GROOTSTE_KOP);
        // adapters call by any name that leads here: there is one certificate
        http.addCustomizer(new SecureRequestCustomizer(false));
        return http;
    }
}
