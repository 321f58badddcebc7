package nl.berichtenstraat.beheer.api;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Meetlat;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.kanaal.Metingen;

/** The measurements in the text format of Prometheus, requests of this server among them. */
final class Meetadres implements Webdeel, Meetlat {

    private static final String SOORT = "text/plain; version=0.0.4; charset=utf-8";

    private final Metingen metingen;

    Meetadres(Metingen metingen) {
        this.metingen = metingen;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.haal(
                "/metrics",
                Recht.METEN,
                verzoek -> verzoek.context().contentType(SOORT).result(metingen.tekst()));
    }

    @Override
    public void gemeten(String methode, String adres, int status, Duration duur) {
        Timer.builder(Metingen.NAAM + "http")
                .description("Verzoeken aan pagina's en API")
                .tag("methode", methode)
                .tag("adres", adres)
                .tag("status", Integer.toString(status))
                .register(metingen.meters())
                .record(duur);
    }
}
