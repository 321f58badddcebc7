package nl.berichtenstraat.kanaal;

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

    private final Verwerking verwerking;

    /** Over the stations of the lane. */
    public Werk(Verwerking verwerking) {
        this.verwerking = verwerking;
    }

    /** Processes the message that the work order names; once more is harmless. */
    public void verwerk(@Header("bericht") long bericht) {
        Uitkomst uitkomst = verwerking.verwerk(bericht);
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
        LOG.error("bericht {} geparkeerd: {}", bericht, Storingen.spoor(oorzaak));
    }
}
