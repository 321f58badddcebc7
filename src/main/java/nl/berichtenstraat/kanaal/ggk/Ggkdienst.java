package nl.berichtenstraat.kanaal.ggk;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Bezorger;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.ggk.Aansluitingen;
import nl.berichtenstraat.straat.ggk.Ggkontvangst;
import nl.berichtenstraat.straat.ggk.Ggkuitgang;
import nl.berichtenstraat.straat.ggk.Ggkverzending;

/** The exchange with the GGk as part of the running service: its desk, its way out and its relay. */
public final class Ggkdienst implements AutoCloseable {

    private static final String VERZENDING = "ggk-verzending";

    private final Ggkinstellingen instellingen;
    private final Registers registers;
    private final Clock klok;
    private final Aansluitingen aansluitingen;
    private final Loket loket;
    private final Ggkroutes routes;
    private Optional<Ggkserver> server = Optional.empty();

    /**
     * The exchange; nothing listens yet.
     *
     * @param instellingen of the gemeenten
     * @param registers where everything is kept
     * @param ontvangst takes payloads
     * @param klok the time
     */
    public Ggkdienst(Ggkinstellingen instellingen, Registers registers, Ontvangst ontvangst, Clock klok) {
        this.instellingen = instellingen;
        this.registers = registers;
        this.klok = klok;
        this.aansluitingen = instellingen.aansluitingen();
        this.loket = new Ggkloket(new Ggkontvangst(registers, ontvangst, aansluitingen, klok), instellingen);
        this.routes = new Ggkroutes(instellingen);
    }

    /** Takes from what leaves the lane what goes over the GGk; the rest goes on to {@code verder}. */
    public Bezorger uitgang(Bezorger verder) {
        return new Ggkuitgang(registers, aansluitingen, verder, klok);
    }

    /** Endpoints of the routes. */
    public Properties eindpunten() {
        return routes.eindpunten();
    }

    /**
     * Beans of the routes.
     *
     * @param rust so long a file must be left alone before it is taken
     * @param verbindingen to the broker, pooled
     */
    public Map<String, Object> bonen(Duration rust, ConnectionFactory verbindingen) {
        Map<String, Object> bonen = new HashMap<>(routes.bonen(loket, rust, verbindingen));
        bonen.put(VERZENDING, new Ggkverzending(registers, aansluitingen, instellingen.adapters(verbindingen), klok));
        return bonen;
    }

    /** Opens the door for adapters, when there is to be one. */
    public void open() {
        server = instellingen.server().map(s -> Ggkserver.start(s, instellingen.meesteBytes(), loket));
    }

    /** Port of the door; empty when there is none. */
    public Optional<Integer> poort() {
        return server.map(Ggkserver::poort);
    }

    @Override
    public void close() {
        server.ifPresent(Ggkserver::close);
    }
}
