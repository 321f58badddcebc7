package nl.berichtenstraat.kanaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.berichtenstraat.straat.Signalering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the daily look at the register when it is time, and not again that day. After a restart it looks once more, which
 * changes nothing; a day on which the service was down at the time is caught up on.
 */
public final class Signaalbeurt {

    private static final Logger LOG = LoggerFactory.getLogger(Signaalbeurt.class);

    private final Signalering signalering;
    private final LocalTime vanaf;
    private final Clock klok;
    private Optional<LocalDate> gedaan = Optional.empty();

    /**
     * A daily turn.
     *
     * @param signalering the look
     * @param vanaf not before this time of the day
     * @param klok the time, in the zone of the gemeente
     */
    public Signaalbeurt(Signalering signalering, LocalTime vanaf, Clock klok) {
        this.signalering = signalering;
        this.vanaf = vanaf;
        this.klok = klok;
    }

    /** Looks when it is time; when another instance is at it, that one does. */
    public synchronized void neem() {
        ZonedDateTime nu = ZonedDateTime.now(klok);
        LocalDate vandaag = nu.toLocalDate();
        if (nu.toLocalTime().isBefore(vanaf) || gedaan.filter(vandaag::equals).isPresent()) {
            return;
        }
        signalering.signaleer(vandaag).ifPresent(uitslag -> {
            gedaan = Optional.of(vandaag);
            LOG.info("signalen van {}: {} nieuw, {} ingetrokken", vandaag, uitslag.nieuw(), uitslag.ingetrokken());
        });
    }
}
