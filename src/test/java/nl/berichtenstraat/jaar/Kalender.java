package nl.berichtenstraat.jaar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the play: stands still at noon until the play moves it to a later day. */
final class Kalender extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private volatile LocalDate vandaag;

    Kalender(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    LocalDate vandaag() {
        return vandaag;
    }

    /** Moves on; time does not go back. */
    void wordt(LocalDate dag) {
        if (dag.isBefore(vandaag)) {
            throw new IllegalArgumentException(dag + " lies before " + vandaag);
        }
        vandaag = dag;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return vandaag.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
