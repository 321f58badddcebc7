package nl.berichtenstraat.beheer.toegang;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.berichtenstraat.register.Toegangsregister.Pogingen;

/** How long an account stays closed after attempts that failed: ever longer, so that guessing leads nowhere. */
final class Pauze {

    /** So many attempts may fail before there is a pause. */
    static final int VRIJ = 5;

    private static final Duration EERSTE = Duration.ofSeconds(30);
    private static final Duration LANGSTE = Duration.ofMinutes(15);
    private static final int MEESTE_VERDUBBELINGEN = 6;

    private Pauze() {}

    /** After one more attempt that counts as failed until it turns out not to be. */
    static Pogingen naPoging(Pogingen tot, Instant nu) {
        int mislukt = tot.mislukt() + 1;
        return new Pogingen(mislukt, mislukt < VRIJ ? Optional.empty() : Optional.of(nu.plus(duur(mislukt))));
    }

    /** Whether the account is closed now. */
    static boolean isGesloten(Pogingen pogingen, Instant nu) {
        return pogingen.geslotenTot().filter(nu::isBefore).isPresent();
    }

    private static Duration duur(int mislukt) {
        Duration duur = EERSTE.multipliedBy(1L << Math.min(mislukt - VRIJ, MEESTE_VERDUBBELINGEN));
        return duur.compareTo(LANGSTE) < 0 ? duur : LANGSTE;
    }
}
