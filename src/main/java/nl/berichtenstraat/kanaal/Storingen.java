package nl.berichtenstraat.kanaal;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.berichtenstraat.straat.Storing;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of failures of our own without their texts: a message of a library may quote what it was working on, and that may
 * be personal data. Kinds and places are enough to find the cause.
 */
public final class Storingen {

    private static final Logger LOG = LoggerFactory.getLogger(Storingen.class);
    private static final int DIEPTE = 12;

    private final Randen randen;
    private final Metingen metingen;

    /** Tells these edges that they fail or work, and counts failures too. */
    public Storingen(Randen randen, Metingen metingen) {
        this.randen = randen;
        this.metingen = metingen;
    }

    /** Logs the failure of a route. */
    public void meld(Exchange exchange) {
        Throwable oorzaak = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        metingen.storing(exchange.getFromRouteId());
        LOG.error("storing in {}: {}", exchange.getFromRouteId(), spoor(oorzaak));
        randen.faalt(exchange.getFromRouteId(), oorzaak);
    }

    /** A route came to its end. */
    public void gelukt(Exchange exchange) {
        randen.gelukt(exchange.getFromRouteId(), exchange.getMessage().getBody());
    }

    /** Kind and place of the innermost cause, in one line. */
    public static String oorzaak(Throwable fout) {
        return Storing.van(fout).tekst();
    }

    /** Kinds and places of the failure and its causes. */
    public static String spoor(Throwable fout) {
        StringBuilder tekst = new StringBuilder();
        for (Throwable t = fout; t != null; t = t.getCause() == t ? null : t.getCause()) {
            tekst.append(t == fout ? "" : "\n  door ").append(t.getClass().getName());
            tekst.append(Arrays.stream(t.getStackTrace())
                    .limit(DIEPTE)
                    .map(plaats -> "\n    bij " + plaats)
                    .collect(Collectors.joining()));
        }
        return tekst.toString();
    }
}
