package nl.berichtenstraat.kanaal.ggk;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/**
 * What the routes {@code ggk-map} and {@code ggk-queue} need: their endpoints, and the beans behind them. Without an
 * exchange with the GGk these routes are not loaded.
 */
public final class Ggkroutes {

    /** Names of the files of the routes. */
    public static final String BESTANDEN = "ggk-*.camel.yaml";

    private static final String RITME = "500";

    private final Ggkinstellingen instellingen;

    /** For these settings. */
    public Ggkroutes(Ggkinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    /** The endpoints, by the property under which the routes name them, and whether each route is started. */
    public Properties eindpunten() {
        Properties eigenschappen = new Properties();
        eigenschappen.setProperty(
                "ggk.map.actief", Boolean.toString(!instellingen.mappenIn().isEmpty()));
        eigenschappen.setProperty("ggk.map", "timer:ggk-map?delay=0&period=" + RITME);
        eigenschappen.setProperty("ggk.queue.actief", Boolean.toString(instellingen.heeftQueues()));
        eigenschappen.setProperty(
                "ggk.queue",
                "jms:queue:" + Queueinname.IN + "?transacted=true&lazyCreateTransactionManager=false"
                        + "&cacheLevelName=CACHE_CONSUMER&concurrentConsumers=1&mapJmsMessage=false");
        eigenschappen.setProperty("ggk.verzenden", "timer:ggk-verzenden?delay=0&period=" + RITME);
        return eigenschappen;
    }

    /**
     * The beans, by the name under which the routes call them; {@code intake} is that of the lane.
     *
     * @param loket takes what comes in
     * @param rust so long a file must be left alone before it is taken
     * @param verbindingen to the broker, pooled
     */
    public Map<String, Object> bonen(Loket loket, Duration rust, ConnectionFactory verbindingen) {
        long meesteBytes = instellingen.meesteBytes();
        return Map.of(
                "ggk-mapinname",
                new Mapinname(instellingen.mappenIn(), loket, meesteBytes, rust, Clock.systemUTC()),
                "ggk-queueinname",
                new Queueinname(loket, meesteBytes, verbindingen));
    }
}
