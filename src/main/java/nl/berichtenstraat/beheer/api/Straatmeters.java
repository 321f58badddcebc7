package nl.berichtenstraat.beheer.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.kanaal.Metingen;
import nl.berichtenstraat.register.Meetregister;
import nl.berichtenstraat.register.Meetregister.Stand;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.straat.Bestemming;

/**
 * Shows what waits as measurements, over all instances. Nothing is counted by gemeente or aanbieder: an installation may have
 * hundreds, and small numbers would tell of people. Without a store to ask there is no number.
 */
final class Straatmeters {

    private static final String SECONDEN = "seconds";

    private final MeterRegistry meters;
    private final Standen standen;
    private final Clock klok;

    Straatmeters(MeterRegistry meters, Standen standen, Clock klok) {
        this.meters = meters;
        this.standen = standen;
        this.klok = klok;
    }

    /** Adds all. */
    void leg(Gereedheid gereedheid) {
        rij("berichten.wachtend", "Berichten die op verwerking wachten", Stand::wachtend);
        rij("berichten.geparkeerd", "Berichten die op een mens wachten", Stand::geparkeerd);
        uitbak();
        for (Signaalsoort soort : Signaalsoort.values()) {
            meter(
                            "signalen.open",
                            "Signalen die gelden",
                            stand -> stand.signalen().getOrDefault(soort, 0L))
                    .tag("soort", soort.naam())
                    .register(meters);
        }
        meter("oorzaken.open", "Oorzaken waardoor berichten nu mislukken", Stand::oorzaken)
                .register(meters);
        meter("herhalingen.lopend", "Herhalingen die bezig zijn", Stand::herhalingen)
                .register(meters);
        meter("herhalingen.pogingen.wachtend", "Berichten die in een herhaling nog komen", Stand::herhaalpogingen)
                .register(meters);
        rij("ggk.wachtend", "Berichten die nog naar het GGk moeten", Stand::ggkWachtend);
        rij("ggk.aandacht", "Berichten van het GGk waar iemand naar moet kijken", Stand::ggkAandacht);
        gereedheid
                .namen()
                .forEach(naam -> Gauge.builder(
                                Metingen.NAAM + "gereed",
                                gereedheid,
                                bron -> bron.stand().get(naam) ? 1 : 0)
                        .description("Of een onderdeel werkt: 1 wel, 0 niet")
                        .tag("onderdeel", naam)
                        .register(meters));
    }

    private void rij(String naam, String uitleg, Function<Stand, Meetregister.Rij> rij) {
        meter(naam, uitleg, stand -> rij.apply(stand).aantal()).register(meters);
        meter(naam + ".oudste", uitleg + ": hoelang de oudste er al is", stand -> leeftijd(rij.apply(stand)))
                .baseUnit(SECONDEN)
                .register(meters);
    }

    private void uitbak() {
        for (Bestemming bestemming : Bestemming.values()) {
            meter(
                            "uitbak",
                            "Berichten die nog bezorgd moeten worden",
                            stand -> stand.uitbak().getOrDefault(bestemming.naam(), 0L))
                    .tag("bestemming", bestemming.naam())
                    .register(meters);
        }
        stil("werk", standen::stilWerk);
        stil("buiten", standen::stilBuiten);
    }

    private void stil(String deel, Supplier<Duration> duur) {
        Gauge.builder(Metingen.NAAM + "uitbak.stil", () -> duur.get().toSeconds())
                .description(
                        "Hoelang het eerste bericht van de uitbak al het eerste is: loopt op als de bezorging stilstaat")
                .tag("deel", deel)
                .baseUnit(SECONDEN)
                .register(meters);
    }

    private Gauge.Builder<Standen> meter(String naam, String uitleg, Function<Stand, Long> waarde) {
        return Gauge.builder(
                        Metingen.NAAM + naam,
                        standen,
                        bron -> getal(bron.stand().map(waarde)))
                .description(uitleg);
    }

    private long leeftijd(Meetregister.Rij rij) {
        return rij.oudste()
                .map(moment ->
                        Math.max(0, Duration.between(moment, klok.instant()).toSeconds()))
                .orElse(0L);
    }

    private static double getal(Optional<Long> waarde) {
        return waarde.map(Long::doubleValue).orElse(Double.NaN);
    }
}
