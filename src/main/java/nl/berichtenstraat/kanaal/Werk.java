package nl.berichtenstraat.kanaal;

import java.time.Duration;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.Uitkomst;
import nl.berichtenstraat.straat.Verwerking;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bean behind the assessment route: one work order at a time. */
public final class Werk {

    private static final Logger LOG = LoggerFactory.getLogger(Werk.class);
    private static final String ROUTE = "beoordelen";

    private final Verwerking verwerking;
    private final Registers registers;
    private final Metingen metingen;

    /** Over the stations of the lane and their register. */
    public Werk(Verwerking verwerking, Registers registers, Metingen metingen) {
        this.verwerking = verwerking;
        this.registers = registers;
        this.metingen = metingen;
    }

    /** Processes the message that the work order names; once more is harmless. */
    public void verwerk(@Header("bericht") long bericht) {
        long begin = System.nanoTime();
        Uitkomst uitkomst = verwerking.verwerk(bericht);
        metingen.verwerkt(soort(bericht), uitkomst.oordeel().tekst(), Duration.ofNanos(System.nanoTime() - begin));
        LOG.info("bericht {}: {}", bericht, uitkomst.oordeel().tekst());
    }

    /** Parks a message that keeps failing on our side, so that the others go on. An order that names none is dropped. */
    public void parkeer(@Header("bericht") Long bericht, Exchange exchange) {
        if (bericht == null) {
            LOG.error("werkopdracht zonder berichtnummer weggelaten: niet door deze straat gemaakt");
            return;
        }
        Throwable oorzaak = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        verwerking.parkeer(bericht, Storing.van(oorzaak));
        metingen.storing(ROUTE);
        LOG.error("bericht {} geparkeerd: {}", bericht, Storingen.spoor(oorzaak));
    }

    private String soort(long bericht) {
        return registers
                .lees(register -> register.berichten().bericht(bericht))
                .flatMap(BewaardBericht::kenmerken)
                .map(kenmerken -> kenmerken.soort().name())
                .orElse("onbekend");
    }
}
