package nl.berichtenstraat.kanaal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import nl.berichtenstraat.kanaal.ggk.Ggkdienst;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen;
import nl.berichtenstraat.kanaal.ggk.Ggkroutes;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Bezorger;
import nl.berichtenstraat.straat.Bezorging;
import nl.berichtenstraat.straat.Oorzaken;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.main.Main;
import org.apache.camel.main.SimpleMainShutdownStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: the lane with its edges, from the broker to the routes. Closing it stops everything in order. */
public final class Dienst implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dienst.class);
    private static final int GEDULD_BIJ_STOPPEN = 30;
    private static final Duration GEDULD_MET_WEBHOOK = Duration.ofSeconds(10);
    private static final Duration DOORZOEKBEURT = Duration.ofSeconds(5);

    private final Onderdelen onderdelen;
    private final Makelaar makelaar;
    private final Main camel;
    private final Metingen metingen;
    private final Optional<Ggkdienst> ggk;

    private Dienst(Onderdelen onderdelen, Makelaar makelaar, Main camel, Metingen metingen, Optional<Ggkdienst> ggk) {
        this.onderdelen = onderdelen;
        this.makelaar = makelaar;
        this.camel = camel;
        this.metingen = metingen;
        this.ggk = ggk;
    }

    /**
     * Starts the service.
     *
     * @param instellingen the settings
     * @param klok the time
     * @throws OngeldigeInstelling when the settings cannot be used
     */
    public static Dienst start(Instellingen instellingen, Clock klok) throws Exception {
        Mappen.maak(instellingen.map().in());
        if (instellingen.map().uitActief()) {
            Mappen.maak(instellingen.map().uit());
        }
        Onderdelen onderdelen = Onderdelen.van(instellingen, klok);
        try {
            List<String> queues = onderdelen.ggk().map(Ggkinstellingen::queues).orElse(List.of());
            Makelaar makelaar = Makelaar.start(instellingen.makelaar(), instellingen.data(), queues);
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
        Main camel = new Main();
        // whoever started the service says when it stops
        camel.setShutdownStrategy(new SimpleMainShutdownStrategy());
        camel.configure()
                .withName("berichtenstraat")
                .withRoutesIncludePattern("file:" + instellingen.routes() + "/*.camel.yaml")
                .withStreamCachingEnabled(false)
                .withShutdownTimeout(GEDULD_BIJ_STOPPEN)
                .withShutdownNowOnTimeout(true);
        Properties eindpunten = new Eindpunten(instellingen).alsEigenschappen();
        Optional<Ggkdienst> ggk = onderdelen
                .ggk()
                .map(gezet -> new Ggkdienst(gezet, onderdelen.registers(), onderdelen.ontvangst(), klok));
        if (ggk.isPresent()) {
            eindpunten.putAll(ggk.get().eindpunten());
        } else {
            camel.configure().withRoutesExcludePattern("**/" + Ggkroutes.BESTANDEN);
        }
        camel.setOverrideProperties(eindpunten);
        Metingen metingen = new Metingen();
        bind(camel, instellingen, klok, onderdelen, makelaar, metingen, ggk);
        try {
            camel.start();
            ggk.ifPresent(Ggkdienst::open);
        } catch (Exception e) {
            camel.stop();
            throw e;
        }
        LOG.info("straat open, {} berichten wachten nog", onderdelen.ontvangst().hervat());
        return new Dienst(onderdelen, makelaar, camel, metingen, ggk);
    }

    private static void bind(
            Main camel,
            Instellingen instellingen,
            Clock klok,
            Onderdelen onderdelen,
            Makelaar makelaar,
            Metingen metingen,
            Optional<Ggkdienst> ggk) {
        Bezorger naarMakelaar = new JmsBezorger(makelaar.verbindingen());
        ggk.ifPresent(dienst ->
                dienst.bonen(instellingen.map().rust(), makelaar.verbindingen()).forEach(camel::bind));
        camel.bind("jms", JmsComponent.jmsComponent(makelaar.verbindingen()));
        camel.bind(Eindpunten.RUST, new Rustfilter(instellingen.map().rust(), Clock.systemUTC()));
        camel.bind("intake", new Intake(onderdelen.ontvangst()));
        camel.bind(
                "mapintake",
                new Mapintake(onderdelen.ontvangst(), instellingen.map().in(), Clock.systemUTC()));
        camel.bind("werk", new Werk(onderdelen.verwerking(), onderdelen.registers(), metingen));
        camel.bind(
                "signaalbeurt",
                new Signaalbeurt(
                        onderdelen.signalering(), instellingen.signalen().vanaf(), klok));
        camel.bind(
                "sluitingsbeurt",
                new Sluitingsbeurt(
                        onderdelen.maandafsluiting(), onderdelen.registers(), instellingen.sluiting(), klok));
        camel.bind("doorzoekbeurt", new Doorzoekbeurt(onderdelen.doorzoeking(), DOORZOEKBEURT));
        camel.bind("herhaler", onderdelen.herhaler());
        Oorzaken oorzaken = new Oorzaken(onderdelen.registers(), klok);
        oorzaken.vulAan();
        camel.bind("storingen", new Storingen(randen(instellingen, klok, oorzaken), metingen));
        camel.bind("oorzaakbeurt", new Oorzaakbeurt(oorzaken, onderdelen.zelfherstel()));
        camel.bind("webhookbeurt", new Webhookbeurt(webhook(instellingen, klok, onderdelen.registers())));
        camel.bind("contracten", onderdelen.contracten());
        camel.bind("bezorging-werk", Bezorging.vanWerk(onderdelen.registers(), naarMakelaar, klok));
        camel.bind(
                "bezorging-uit",
                Bezorging.naarBuiten(onderdelen.registers(), naarBuiten(instellingen, naarMakelaar, ggk), klok));
    }

    private static Optional<Webhook> webhook(Instellingen instellingen, Clock klok, Registers registers) {
        Instellingen.Alarm alarm = instellingen.alarm();
        Optional<String> geheim = Wachtwoord.uit(alarm.geheimBestand());
        return alarm.webhook()
                .map(adres -> new Webhook(registers, adres, geheim.orElseThrow(), GEDULD_MET_WEBHOOK, klok));
    }

    private static Randen randen(Instellingen instellingen, Clock klok, Oorzaken oorzaken) {
        Randen randen = new Randen(oorzaken, klok, instellingen.map().uitActief());
        randen.begin();
        return randen;
    }

    /** Nudges the lane: there is something new in the outbox. */
    public void wek() {
        try {
            camel.getCamelTemplate().sendBody(Eindpunten.WEK_WERK, null);
        } catch (Exception e) {
            throw new IllegalStateException("de bezorging is niet te wekken", e);
        }
    }

    /** Over the GGk what goes that way; the rest to the broker, or to the output folder when that is set. */
    private static Bezorger naarBuiten(Instellingen instellingen, Bezorger naarMakelaar, Optional<Ggkdienst> ggk) {
        Bezorger overig = instellingen.map().uitActief()
                ? new Mapbezorger(instellingen.map().uit(), Mapbezorger::naam)
                : naarMakelaar;
        return ggk.map(dienst -> dienst.uitgang(overig)).orElse(overig);
    }

    /** The broker's queues, for a program in the same process. */
    public Postbus postbus() {
        return new Postbus(makelaar.verbindingen());
    }

    /** The register, to look what became of a message. */
    public Registers registers() {
        return onderdelen.registers();
    }

    /** What this instance did, counted. */
    public Metingen metingen() {
        return metingen;
    }

    /** Whether the broker answers. */
    public boolean isMakelaarBereikbaar() {
        return makelaar.isBereikbaar();
    }

    /** Port on which adapters deliver messages of the GGk; empty when none does over SOAP. */
    public Optional<Integer> ggkPoort() {
        return ggk.flatMap(Ggkdienst::poort);
    }

    /** The parts of the lane. */
    public Onderdelen onderdelen() {
        return onderdelen;
    }

    @Override
    public void close() throws Exception {
        ggk.ifPresent(Ggkdienst::close);
        onderdelen.herhaler().sluit();
        camel.stop();
        makelaar.close();
        onderdelen.close();
        metingen.close();
        LOG.info("straat dicht");
    }
}
