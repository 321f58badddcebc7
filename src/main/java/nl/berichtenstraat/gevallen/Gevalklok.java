package nl.berichtenstraat.gevallen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Noon on a day that the case sets before each message. */
final class Gevalklok extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int MIDDAG = 12;

    private LocalDate dag = Gevaldagen.GEWOON;

    /** From now on it is this day. */
    void zet(LocalDate nieuw) {
        dag = nieuw;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId andere) {
        return Clock.fixed(instant(), andere);
    }

    @Override
    public Instant instant() {
        return dag.atTime(MIDDAG, 0).atZone(ZONE).toInstant();
    }
}
