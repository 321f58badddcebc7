package nl.berichtenstraat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still at ten in the morning of a day, until it is put to another day. */
public final class Verzetbareklok extends Clock {

    private final AtomicReference<Instant> moment = new AtomicReference<>();

    /** Standing still on this day. */
    public Verzetbareklok(LocalDate dag) {
        zet(dag);
    }

    /** Puts it to this day. */
    public void zet(LocalDate dag) {
        moment.set(dag.atTime(10, 0).atZone(Tijd.ZONE).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return Tijd.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the zone of the gemeente is the only one");
    }

    @Override
    public Instant instant() {
        return moment.get();
    }
}
