package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test moves. */
final class Wijzerklok extends Clock {

    private final AtomicReference<Instant> nu;

    Wijzerklok(Instant begin) {
        this.nu = new AtomicReference<>(begin);
    }

    void verder(Duration duur) {
        nu.updateAndGet(moment -> moment.plus(duur));
    }

    @Override
    public Instant instant() {
        return nu.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Amsterdam");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(nu.get(), zone);
    }
}
