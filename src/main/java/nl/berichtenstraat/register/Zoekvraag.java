package nl.berichtenstraat.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which messages; what it does not ask does not limit.
 *
 * @param velden what is asked, in the order of the fields
 * @param van received at this moment or later
 * @param tot received before this moment
 */
public record Zoekvraag(Map<Zoekveld, String> velden, Optional<Instant> van, Optional<Instant> tot) {

    /** Refuses values that cannot be looked for. */
    public Zoekvraag {
        EnumMap<Zoekveld, String> kopie = new EnumMap<>(Zoekveld.class);
        kopie.putAll(velden);
        kopie.forEach((veld, waarde) -> veld.bezwaarTegen(waarde).ifPresent(bezwaar -> {
            throw new IllegalArgumentException(bezwaar);
        }));
        velden = Collections.unmodifiableMap(kopie);
    }

    /** All messages. */
    public static Zoekvraag alles() {
        return new Zoekvraag(Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same, and this too.
     *
     * @throws IllegalArgumentException with what is wrong with the value, in Dutch
     */
    public Zoekvraag met(Zoekveld veld, String waarde) {
        EnumMap<Zoekveld, String> meer = new EnumMap<>(Zoekveld.class);
        meer.putAll(velden);
        meer.put(veld, waarde);
        return new Zoekvraag(meer, van, tot);
    }

    /** The same, received at this moment or later. */
    public Zoekvraag van(Instant moment) {
        return new Zoekvraag(velden, Optional.of(moment), tot);
    }

    /** The same, received before this moment. */
    public Zoekvraag tot(Instant moment) {
        return new Zoekvraag(velden, van, Optional.of(moment));
    }

    /**
     * The same, received on these days.
     *
     * @param eerste first day; empty when it does not matter
     * @param laatste last day, inclusive; empty when it does not matter
     * @param zone where the days are
     */
    public Zoekvraag opDagen(Optional<LocalDate> eerste, Optional<LocalDate> laatste, ZoneId zone) {
        return new Zoekvraag(
                velden,
                eerste.map(dag -> dag.atStartOfDay(zone).toInstant()),
                laatste.map(dag -> dag.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    /** What is asked of a field. */
    public Optional<String> veld(Zoekveld veld) {
        return Optional.ofNullable(velden.get(veld));
    }

    /** Whether it asks nothing. */
    public boolean isAlles() {
        return velden.isEmpty() && van.isEmpty() && tot.isEmpty();
    }
}
