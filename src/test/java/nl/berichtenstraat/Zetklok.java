package nl.berichtenstraat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves. */
public final class Zetklok extends Clock {

    private volatile Instant nu;

    /** Stands still at this moment. */
    public Zetklok(Instant begin) {
        this.nu = begin;
    }

    /** Moves on. */
    public void verder(Duration duur) {
        nu = nu.plus(duur);
    }

    @Override
    public ZoneId getZone() {
        return Tijd.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
