package nl.berichtenstraat.kanaal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;

/**
 * What this instance did, counted for whoever watches over it. Names tell of kinds, outcomes and routes only: of these there
 * are a fixed few, and none is personal data. May be used by several threads.
 */
public final class Metingen implements AutoCloseable {

    /** Begin of every name of ours. */
    public static final String NAAM = "berichtenstraat.";

    private static final Duration[] GRENZEN = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1)
    };

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics opruiming = new JvmGcMetrics();

    /** Nothing counted yet; the machine below is measured too. */
    public Metingen() {
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics(),
                        opruiming)
                .forEach(binder -> binder.bindTo(meters));
    }

    /**
     * A message went through the lane.
     *
     * @param soort message type, for example WMO323; onbekend when it was not recognised
     * @param uitkomst what became of it
     * @param duur from work order to commit
     */
    public void verwerkt(String soort, String uitkomst, Duration duur) {
        Timer.builder(NAAM + "verwerking")
                .description("Duur van de verwerking van een bericht, van werkopdracht tot en met de transactie")
                .tag("soort", soort)
                .tag("uitkomst", uitkomst)
                .serviceLevelObjectives(GRENZEN)
                .register(meters)
                .record(duur);
    }

    /** A route failed; what it was doing is tried again or waits. */
    public void storing(String route) {
        Counter.builder(NAAM + "storingen")
                .description("Storingen per route; bezorgen-werk en bezorgen-uit zijn de bezorging uit de uitbak")
                .tag("route", route)
                .register(meters)
                .increment();
    }

    /** Where others keep what they count. */
    public MeterRegistry meters() {
        return meters;
    }

    /** All of it in the text format of Prometheus. */
    public String tekst() {
        return meters.scrape();
    }

    @Override
    public void close() {
        opruiming.close();
        meters.close();
    }
}
