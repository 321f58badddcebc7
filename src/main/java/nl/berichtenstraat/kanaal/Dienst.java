package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Bezorger;
import nl.berichtenstraat.straat.Bezorging;
import nl.berichtenstraat.straat.Zending;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.main.Main;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: the lane with its edges, from the broker to the routes. Closing it stops everything in order. */
public final class Dienst implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dienst.class);

    private final Onderdelen onderdelen;
    private final Makelaar makelaar;
    private final Main camel;

    private Dienst(Onderdelen onderdelen, Makelaar makelaar, Main camel) {
        this.onderdelen = onderdelen;
        this.makelaar = makelaar;
        this.camel = camel;
    }

    /**
     * Starts the service.
     *
     * @param instellingen the settings
     * @param klok the time
     * @throws OngeldigeInstelling when the settings cannot be used
     */
    public static Dienst start(Instellingen instellingen, Clock klok) throws Exception {
        Onderdelen onderdelen = Onderdelen.van(instellingen, klok);
        try {
            Makelaar makelaar = Makelaar.start(instellingen.makelaar(), instellingen.data());
            try {
                return start(instellingen, klok, onderdelen, makelaar);
            } catch (Exception e) {
                makelaar.close();
                throw e;
            }
        } catch (Exception e) {
            onderdelen.close();
            throw e;
        }
    }

    private static Dienst start(Instellingen instellingen, Clock klok, Onderdelen onderdelen, Makelaar makelaar)
            throws Exception {
        Files.createDirectories(instellingen.map().in());
        Main camel = new Main();
        camel.configure()
                .withName("berichtenstraat")
                .withRoutesIncludePattern("file:" + instellingen.routes() + "/*.camel.yaml")
                .withStreamCachingEnabled(false)
                .withDurationHitExitCode(0)
                .withShutdownTimeout(30)
                .withShutdownNowOnTimeout(true);
        camel.setOverrideProperties(new Eindpunten(instellingen).alsEigenschappen());
        bind(camel, instellingen, klok, onderdelen, makelaar);
        try {
            camel.start();
        } catch (Exception e) {
            camel.stop();
            throw e;
        }
        LOG.info("straat open, {} berichten wachten nog", onderdelen.ontvangst().hervat());
        return new Dienst(onderdelen, makelaar, camel);
    }

    private static void bind(
            Main camel, Instellingen instellingen, Clock klok, Onderdelen onderdelen, Makelaar makelaar) {
        JmsComponent jms = JmsComponent.jmsComponent(makelaar.verbindingen());
        Bezorger bezorger = bezorger(instellingen, makelaar);
        Intake intake = new Intake(onderdelen.ontvangst());
        camel.bind("jms", jms);
        camel.bind("intake", intake);
        camel.bind(
                "mapintake",
                new Mapintake(onderdelen.ontvangst(), instellingen.map().in(), Clock.systemUTC()));
        camel.bind("werk", new Werk(onderdelen.verwerking()));
        camel.bind("storingen", new Storingen());
        camel.bind("bezorging", new Bezorging(onderdelen.registers(), bezorger, klok));
        camel.bind(
                "balie",
                new Balie(
                        intake,
                        onderdelen.registers(),
                        Wachtwoord.uit(instellingen.http().tokenBestand()),
                        instellingen.http().wacht(),
                        () -> wek(camel)));
    }

    private static void wek(Main camel) {
        CamelContext context = camel.getCamelContext();
        try (ProducerTemplate sjabloon = context.createProducerTemplate()) {
            sjabloon.sendBody(Eindpunten.WEK, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything to the broker; or, when so set, only work orders there and the rest to the output folder. */
    private static Bezorger bezorger(Instellingen instellingen, Makelaar makelaar) {
        Bezorger naarMakelaar = new JmsBezorger(makelaar.verbindingen());
        if (!instellingen.map().uitActief()) {
            return naarMakelaar;
        }
        Bezorger naarMap = new Mapbezorger(instellingen.map().uit(), Mapbezorger::naam);
        return zendingen -> {
            naarMakelaar.bezorg(zendingen.stream().filter(Dienst::isWerk).toList());
            naarMap.bezorg(zendingen.stream().filter(z -> !isWerk(z)).toList());
        };
    }

    private static boolean isWerk(Zending zending) {
        return zending.uitgaand().kenmerk().bestemming().equals(Bestemming.WERK.naam());
    }

    /** The broker's queues, for a program in the same process. */
    public Postbus postbus() {
        return new Postbus(makelaar.verbindingen());
    }

    /** The register, to look what became of a message. */
    public Registers registers() {
        return onderdelen.registers();
    }

    /** Port on which the service listens for HTTP. */
    public int httpPoort() {
        return camel.getCamelContext()
                .getRegistry()
                .findSingleByType(VertxPlatformHttpServer.class)
                .getServer()
                .actualPort();
    }

    @Override
    public void close() throws Exception {
        camel.stop();
        makelaar.close();
        onderdelen.close();
        LOG.info("straat dicht");
    }
}
