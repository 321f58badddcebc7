package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an aanbieder really delivered: when care began and ended on each assignment, and how much it was in a month. */
final class Zorgregistratie {

    private static final LocalDate NOG_GEEN_EINDE = LocalDate.of(2099, 12, 31);
    private static final int DAGEN_PER_WEEK = 7;
    private static final int MINUTEN_PER_UUR = 60;
    private static final int WISSELING = 11;

    private final Map<Long, List<Termijn>> geleverd = new HashMap<>();
    private final Map<Maandzorg, Long> gebleken = new HashMap<>();

    private record Maandzorg(long nummer, YearMonth maand) {}

    /** Care begins. */
    void begint(long nummer, LocalDate dag) {
        geleverd.computeIfAbsent(nummer, n -> new ArrayList<>()).add(new Termijn(dag, NOG_GEEN_EINDE));
    }

    /** Whether care on the assignment ever began. */
    boolean begon(long nummer) {
        return geleverd.containsKey(nummer);
    }

    /** Care ends, for now or for good. */
    void eindigt(long nummer, LocalDate dag) {
        List<Termijn> termijnen = geleverd.get(nummer);
        Termijn lopend = termijnen.remove(termijnen.size() - 1);
        termijnen.add(new Termijn(lopend.begin(), dag));
    }

    /** Afterwards it turns out to have been another volume than was registered. */
    void blijkt(long nummer, YearMonth maand, long volume) {
        gebleken.put(new Maandzorg(nummer, maand), volume);
    }

    /** Volume in the unit of claiming; 0 when nothing was delivered. */
    long volume(Toewijzing toewijzing, Termijn productperiode) {
        Long beter = gebleken.get(new Maandzorg(toewijzing.nummer(), productperiode.maand()));
        if (beter != null) {
            return beter;
        }
        long dagen = geleverd.getOrDefault(toewijzing.nummer(), List.of()).stream()
                .flatMap(termijn -> termijn.samenMet(productperiode).stream())
                .mapToLong(Termijn::dagen)
                .sum();
        return wissel(toewijzing, productperiode.maand(), volgensToewijzing(toewijzing, productperiode, dagen));
    }

    /** As much as was assigned for so many days, rounded down: never above a ceiling. */
    private static long volgensToewijzing(Toewijzing t, Termijn productperiode, long dagen) {
        long termijn = t.looptijd().dagen();
        if (t.budget().isPresent()) {
            return t.budget().get() * dagen / termijn / Zorgsoort.bij(t).tarief(productperiode.begin());
        }
        Omvang omvang = t.omvang().orElseThrow();
        boolean urenInMinuten = omvang.eenheid().equals("04");
        long volume = urenInMinuten ? omvang.volume() * MINUTEN_PER_UUR : omvang.volume();
        return switch (omvang.frequentie()) {
            case Omvang.PER_WEEK -> volume * dagen / DAGEN_PER_WEEK;
            case Omvang.PER_MAAND -> volume * dagen / productperiode.maand().lengthOfMonth();
            default -> volume * dagen / termijn;
        };
    }

    /** Some less, differently for every assignment and month: care is not delivered by the rule. */
    private static long wissel(Toewijzing t, YearMonth maand, long volume) {
        return volume <= 2 * WISSELING ? volume : volume - (t.nummer() * 7 + maand.getMonthValue() * 13) % WISSELING;
    }
}
