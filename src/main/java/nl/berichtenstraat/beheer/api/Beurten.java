package nl.berichtenstraat.beheer.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.berichtenstraat.beheer.web.Webfout;

/** Lets a few at a time do heavy work; others wait shortly, and are then told to come back. */
final class Beurten {

    private static final Duration TERUG = Duration.ofSeconds(5);

    private final Semaphore beurten;
    private final Duration geduld;

    /**
     * So many at a time.
     *
     * @param geduld how long others wait
     */
    Beurten(int aantal, Duration geduld) {
        this.beurten = new Semaphore(aantal, true);
        this.geduld = geduld;
    }

    /**
     * Does work when it is its turn.
     *
     * @throws Webfout 429 when that does not come soon
     */
    void doe(Werk werk) throws Exception {
        if (!beurten.tryAcquire(geduld.toNanos(), TimeUnit.NANOSECONDS)) {
            throw Webfout.teDruk(
                    "Er lopen al te veel proefcontroles. Probeer het over enkele seconden opnieuw.", TERUG);
        }
        try {
            werk.doe();
        } finally {
            beurten.release();
        }
    }

    /** Heavy work. */
    @FunctionalInterface
    interface Werk {
        void doe() throws Exception;
    }
}
