package nl.berichtenstraat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** What was timed of one kind of message: nanoseconds by stage, one number for each round. */
final class Meting {

    private final String naam;
    private final long bytes;
    private final Map<Stap, LongStream.Builder> bouw = new EnumMap<>(Stap.class);
    private final Map<Stap, long[]> tijden = new EnumMap<>(Stap.class);

    /**
     * A measurement without numbers.
     *
     * @param naam what was measured, in Dutch
     * @param bytes size of the message
     */
    Meting(String naam, long bytes) {
        this.naam = naam;
        this.bytes = bytes;
    }

    String naam() {
        return naam;
    }

    long bytes() {
        return bytes;
    }

    void voegToe(Stap stap, long nanoseconden) {
        bouw.computeIfAbsent(stap, s -> LongStream.builder()).add(nanoseconden);
    }

    /** The stages that were timed, in order. */
    Set<Stap> stappen() {
        return bouw.keySet();
    }

    /** The shortest time. */
    long minimum(Stap stap) {
        return gesorteerd(stap)[0];
    }

    /** The time in the middle, the lower one of two. */
    long mediaan(Stap stap) {
        long[] alle = gesorteerd(stap);
        return alle[(alle.length - 1) / 2];
    }

    /** What the lane takes is compared with this: validation alone, for a small message plus one fsync. */
    long maatstaf() {
        return mediaan(Stap.KAAL_NIEUW) + (bouw.containsKey(Stap.FSYNC) ? mediaan(Stap.FSYNC) : 0);
    }

    /** The median as a multiple of {@link #maatstaf()}. */
    double veelvoud(Stap stap) {
        return (double) mediaan(stap) / maatstaf();
    }

    /** The stage that takes longest; empty before anything was timed. */
    Optional<Stap> grootste() {
        return bouw.keySet().stream().filter(Stap::isFase).max(Comparator.comparingLong(this::mediaan));
    }

    private long[] gesorteerd(Stap stap) {
        return tijden.computeIfAbsent(stap, s -> {
            long[] alle = bouw.get(s).build().toArray();
            Arrays.sort(alle);
            return alle;
        });
    }
}
