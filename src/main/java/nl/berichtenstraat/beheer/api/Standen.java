package nl.berichtenstraat.beheer.api;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.berichtenstraat.register.Meetregister.Stand;
import nl.berichtenstraat.register.OpslagOnbereikbaar;

/**
 * What waits in the register, asked anew only when the last answer is some seconds old, however many ask. Keeps watch over
 * the outbox too: one whose first message stays the same for long is stuck, since what is sent leaves it.
 */
final class Standen {

    private static final long GOED_NANO = Duration.ofSeconds(5).toNanos();

    private final Supplier<Stand> bron;
    private final Supplier<Long> nanotijd;
    private final Kop werk = new Kop();
    private final Kop buiten = new Kop();
    private Optional<Stand> laatste = Optional.empty();
    private Optional<Long> gevraagd = Optional.empty();

    /**
     * Over a register.
     *
     * @param bron asks it
     * @param nanotijd as {@link System#nanoTime()}
     */
    Standen(Supplier<Stand> bron, Supplier<Long> nanotijd) {
        this.bron = bron;
        this.nanotijd = nanotijd;
    }

    /** What waits; empty when the store cannot be reached. */
    synchronized Optional<Stand> stand() {
        long nu = nanotijd.get();
        if (gevraagd.filter(moment -> nu - moment < GOED_NANO).isEmpty()) {
            laatste = vraag();
            gevraagd = Optional.of(nu);
            laatste.ifPresent(stand -> {
                werk.zie(stand.eersteWerk(), nu);
                buiten.zie(stand.eersteBuiten(), nu);
            });
        }
        return laatste;
    }

    /** How long the first work order has been the first one. */
    synchronized Duration stilWerk() {
        return stand().map(stand -> werk.stil(nanotijd.get())).orElse(Duration.ZERO);
    }

    /** As {@link #stilWerk()}, of what leaves the lane. */
    synchronized Duration stilBuiten() {
        return stand().map(stand -> buiten.stil(nanotijd.get())).orElse(Duration.ZERO);
    }

    private Optional<Stand> vraag() {
        try {
            return Optional.of(bron.get());
        } catch (OpslagOnbereikbaar e) {
            return Optional.empty();
        }
    }

    /** The first of a queue, and since when. */
    private static final class Kop {

        private Optional<Long> eerste = Optional.empty();
        private long sinds;

        void zie(Optional<Long> nummer, long nu) {
            if (!nummer.equals(eerste)) {
                eerste = nummer;
                sinds = nu;
            }
        }

        Duration stil(long nu) {
            return eerste.isEmpty() ? Duration.ZERO : Duration.ofNanos(nu - sinds);
        }
    }
}
