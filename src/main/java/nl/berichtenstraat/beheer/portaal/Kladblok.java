package nl.berichtenstraat.beheer.portaal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.opgave.Opgave;

/**
 * Spreadsheets that people are at work on, one each, in the memory of this instance for a short time: nothing of them is on
 * disk or in the browser. A new one takes the place of the one before; when there is too much, the one that was left alone
 * longest goes. Whoever finds theirs gone uploads it again.
 */
final class Kladblok {

    private static final Duration BEWAARTIJD = Duration.ofMinutes(30);
    private static final int MEESTE_RIJEN = 400_000;
    private static final int SLEUTELBYTES = 16;

    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();
    private final Map<String, Plek> perPersoon = new LinkedHashMap<>(16, 0.75f, true);

    private record Plek(Klad klad, Instant laatst) {}

    Kladblok(Clock klok) {
        this.klok = klok;
    }

    /** Keeps a spreadsheet of somebody. */
    synchronized Klad bewaar(String wie, Opgave opgave) {
        byte[] sleutel = new byte[SLEUTELBYTES];
        toeval.nextBytes(sleutel);
        Klad klad = new Klad(HexFormat.of().formatHex(sleutel), opgave);
        perPersoon.put(wie, new Plek(klad, klok.instant()));
        ruimOp();
        return klad;
    }

    /** The spreadsheet of somebody with this id; empty when it is gone, or somebody else's. */
    synchronized Optional<Klad> zoek(String wie, String id) {
        ruimOp();
        Optional<Klad> klad = Optional.ofNullable(perPersoon.get(wie))
                .map(Plek::klad)
                .filter(eigen -> eigen.id().equals(id));
        klad.ifPresent(eigen -> perPersoon.put(wie, new Plek(eigen, klok.instant())));
        return klad;
    }

    private void ruimOp() {
        Instant grens = klok.instant().minus(BEWAARTIJD);
        perPersoon.values().removeIf(plek -> plek.laatst().isBefore(grens));
        long rijen = perPersoon.values().stream()
                .mapToLong(plek -> plek.klad().gewicht())
                .sum();
        Iterator<Plek> oudste = perPersoon.values().iterator();
        while (rijen > MEESTE_RIJEN && perPersoon.size() > 1) {
            rijen -= oudste.next().klad().gewicht();
            oudste.remove();
        }
    }
}
