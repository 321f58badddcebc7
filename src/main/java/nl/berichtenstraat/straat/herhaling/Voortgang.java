package nl.berichtenstraat.straat.herhaling;

import java.util.List;
import java.util.Map;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Herhalingenregister.Overgang;
import nl.berichtenstraat.register.Pogingstand;

/**
 * How far a replay is.
 *
 * @param herhaling the replay
 * @param telling how many attempts are how far; what is absent is 0
 * @param overgangen outcomes before and after of the attempts that were made, most frequent first
 */
public record Voortgang(Herhaling herhaling, Map<Pogingstand, Long> telling, List<Overgang> overgangen) {

    /** With copies. */
    public Voortgang {
        telling = Map.copyOf(telling);
        overgangen = List.copyOf(overgangen);
    }

    /** How many attempts are so far. */
    public long aantal(Pogingstand stand) {
        return telling.getOrDefault(stand, 0L);
    }

    /** How many attempts there are. */
    public long totaal() {
        return telling.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many attempts wait no more. */
    public long klaar() {
        return totaal() - aantal(Pogingstand.WACHT);
    }

    /** Part of the attempts that wait no more, in whole percents rounded down. */
    public int procent() {
        return totaal() == 0 ? 100 : (int) (100 * klaar() / totaal());
    }

    /** How many attempts gave another outcome or other findings. */
    public long veranderd() {
        return overgangen.stream()
                .filter(Overgang::veranderd)
                .mapToLong(Overgang::aantal)
                .sum();
    }
}
