package nl.berichtenstraat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** When which call on a port of the register began and ended. */
final class Tijdboek {

    private final List<Aanroep> aanroepen = new ArrayList<>();
    private final LongSupplier uurwerk;

    /** Notes the time of this clock, in nanoseconds. */
    Tijdboek(LongSupplier uurwerk) {
        this.uurwerk = uurwerk;
    }

    /**
     * One call.
     *
     * @param naam port and method, for example {@code declaraties.begin}; of an outgoing message also its kind
     * @param begin nanoseconds on the clock
     * @param eind idem
     */
    record Aanroep(String naam, long begin, long eind) {

        long duur() {
            return eind - begin;
        }
    }

    /** What the clock says. */
    long nu() {
        return uurwerk.getAsLong();
    }

    /** Notes a call that ends now. */
    void noteer(String naam, long begin) {
        aanroepen.add(new Aanroep(naam, begin, nu()));
    }

    /** The first call of this name. */
    Optional<Aanroep> eerste(String naam) {
        return aanroepen.stream().filter(a -> a.naam().equals(naam)).findFirst();
    }

    /** Nanoseconds in calls that began in between and answer the condition. */
    long totaal(long van, long tot, Predicate<Aanroep> welke) {
        return aanroepen.stream()
                .filter(a -> a.begin() >= van && a.begin() < tot)
                .filter(welke)
                .mapToLong(Aanroep::duur)
                .sum();
    }

    void wis() {
        aanroepen.clear();
    }
}
