package nl.berichtenstraat.beheer.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether each part that the service needs does its work. A part that does not say so in time counts as one that does not;
 * it is not asked again before it answered. Answers hold for a moment, so that whoever asks often asks too much of nobody.
 */
final class Gereedheid implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gereedheid.class);
    private static final long GOED_NANO = Duration.ofSeconds(2).toNanos();

    private final Map<String, BooleanSupplier> onderdelen;
    private final Duration geduld;
    private final Map<String, Future<Boolean>> vragen = new ConcurrentHashMap<>();
    private final ExecutorService draden = Executors.newCachedThreadPool(werk -> {
        Thread draad = new Thread(werk, "gereedheid");
        draad.setDaemon(true);
        return draad;
    });
    private Map<String, Boolean> laatste = Map.of();
    private long gevraagd;

    /**
     * Over these parts.
     *
     * @param onderdelen by name; each tells whether it works, and may take its time or fail
     * @param geduld how long is waited for them
     */
    Gereedheid(Map<String, BooleanSupplier> onderdelen, Duration geduld) {
        this.onderdelen = new LinkedHashMap<>(onderdelen);
        this.geduld = geduld;
    }

    /** Names of the parts. */
    Set<String> namen() {
        return Set.copyOf(onderdelen.keySet());
    }

    /** Whether all work. */
    boolean isGereed() {
        return stand().values().stream().allMatch(werkt -> werkt);
    }

    /** Whether each part works, by name. */
    synchronized Map<String, Boolean> stand() {
        if (laatste.isEmpty() || System.nanoTime() - gevraagd > GOED_NANO) {
            Map<String, Boolean> nu = vraag();
            meld(nu);
            laatste = nu;
            gevraagd = System.nanoTime();
        }
        return laatste;
    }

    private Map<String, Boolean> vraag() {
        long einde = System.nanoTime() + geduld.toNanos();
        onderdelen.forEach(
                (naam, onderdeel) -> vragen.computeIfAbsent(naam, n -> draden.submit(onderdeel::getAsBoolean)));
        Map<String, Boolean> stand = new LinkedHashMap<>();
        onderdelen.keySet().forEach(naam -> stand.put(naam, antwoord(naam, einde - System.nanoTime())));
        return stand;
    }

    private boolean antwoord(String naam, long nano) {
        Future<Boolean> vraag = vragen.get(naam);
        try {
            boolean werkt = vraag.get(Math.max(0, nano), TimeUnit.NANOSECONDS);
            vragen.remove(naam);
            return werkt;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            vragen.remove(naam);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void meld(Map<String, Boolean> nu) {
        if (nu.equals(laatste)) {
            return;
        }
        String niet = nu.entrySet().stream()
                .filter(onderdeel -> !onderdeel.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!niet.isEmpty()) {
            LOG.warn("niet gereed: {}", niet);
        } else if (!laatste.isEmpty()) {
            LOG.info("weer gereed");
        }
    }

    @Override
    public void close() {
        draden.shutdownNow();
    }
}
