package nl.berichtenstraat.kanaal;

import java.time.Duration;
import nl.berichtenstraat.straat.Doorzoeking;

/**
 * Goes through messages for the numbers in them, for a while at a time: an old register with very many messages is gone
 * through in many turns, and the service can always stop soon.
 */
public final class Doorzoekbeurt {

    private final Doorzoeking doorzoeking;
    private final Duration hoogstens;

    /**
     * Turns of this length.
     *
     * @param doorzoeking goes through some messages
     * @param hoogstens no new messages are begun with after this time
     */
    public Doorzoekbeurt(Doorzoeking doorzoeking, Duration hoogstens) {
        this.doorzoeking = doorzoeking;
        this.hoogstens = hoogstens;
    }

    /** Goes on until nothing is left or the time is over. */
    public synchronized void neem() {
        long einde = System.nanoTime() + hoogstens.toNanos();
        while (doorzoeking.doorzoek() > 0 && System.nanoTime() < einde) {
            // the next ones
        }
    }
}
