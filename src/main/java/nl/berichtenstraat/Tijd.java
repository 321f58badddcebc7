package nl.berichtenstraat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** Time for the commands: in the Netherlands, running or fixed on one day. */
final class Tijd {

    /** The zone in which a day of the standard begins and ends. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Tijd() {}

    /** A running clock that now says noon of this day. */
    static Clock vanaf(LocalDate dag) {
        Clock lopend = Clock.system(ZONE);
        return Clock.offset(lopend, Duration.between(lopend.instant(), klok(dag).instant()));
    }

    /** A running clock, or noon of the day when one is given. */
    static Clock klok(LocalDate vandaag) {
        return vandaag == null
                ? Clock.system(ZONE)
                : Clock.fixed(vandaag.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }
}
