package nl.berichtenstraat.kanaal;

import java.time.Clock;
import java.time.Instant;
import nl.berichtenstraat.straat.Oorzakenboek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log that the store is away, once, and once more when it is back. What comes and goes is not said anew before a
 * while has passed.
 */
final class Opslagwacht {

    private static final Logger LOG = LoggerFactory.getLogger(Opslagwacht.class);

    private final Clock klok;
    private boolean weg;
    private boolean gezegd;
    private Instant laatst = Instant.MIN;

    Opslagwacht(Clock klok) {
        this.klok = klok;
    }

    /** The store could not be reached. */
    synchronized void weg() {
        weg = true;
        Instant nu = klok.instant();
        if (!gezegd && !laatst.isAfter(nu.minus(Oorzakenboek.STILTE))) {
            gezegd = true;
            LOG.error("alarm: de database is niet bereikbaar; er gaat niets verloren. Controleer of de database draait,"
                    + " of er schijfruimte is en of het netwerk werkt.");
        }
    }

    /** The store could be reached. */
    synchronized void terug() {
        if (weg && gezegd) {
            laatst = klok.instant();
            LOG.info("alarm voorbij: de database is weer bereikbaar");
        }
        weg = false;
        gezegd = false;
    }
}
