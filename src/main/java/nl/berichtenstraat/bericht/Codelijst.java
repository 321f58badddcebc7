package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of codes in time: on which days each of them is valid. Before the first day in the list that first day counts,
 * because older versions are not available (D87). Never changes.
 */
public final class Codelijst {

    /** The heading of its table; a first day that is not filled in means always, a last day that is not means still. */
    static final String KOLOMMEN = "code;omschrijving;van;tot";

    private static final LocalDate ALTIJD = LocalDate.of(1, 1, 1);

    private final Map<String, List<Periode>> codes = new HashMap<>();
    private final NavigableSet<LocalDate> wijzigingen = new TreeSet<>();
    private final LocalDate eersteDag;

    private Codelijst(List<Tabelrij> rijen) {
        rijen.forEach(this::voegToe);
        eersteDag = codes.values().stream()
                .flatMap(List::stream)
                .map(Periode::begin)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * The list in a table.
     *
     * @param naam what to call the table in the text of a fault
     * @param rijen its rows
     * @throws OngeldigeTabel when there are none, or one has no code, no possible dates, or a code that is valid already
     */
    static Codelijst van(String naam, List<Tabelrij> rijen) {
        if (rijen.isEmpty()) {
            throw new OngeldigeTabel(naam, 1, "er staan geen codes onder de kolommen");
        }
        return new Codelijst(rijen);
    }

    /** Whether the list has this code on that day. */
    public boolean bevat(String code, LocalDate dag) {
        LocalDate peildag = dag.isBefore(eersteDag) ? eersteDag : dag;
        return codes.getOrDefault(code, List.of()).stream().anyMatch(periode -> periode.bevat(peildag));
    }

    /** All codes that are or were valid. */
    public Set<String> codes() {
        return Set.copyOf(codes.keySet());
    }

    /**
     * The version of the list that counts on a day: the day of its latest change until then, or of its first change when
     * there was none yet.
     *
     * @param dag the day
     * @param begin the version of a list that never changed
     */
    public LocalDate versie(LocalDate dag, LocalDate begin) {
        if (wijzigingen.isEmpty()) {
            return begin;
        }
        LocalDate laatste = wijzigingen.floor(dag);
        return laatste == null ? wijzigingen.first() : laatste;
    }

    private void voegToe(Tabelrij rij) {
        String code = rij.misschien("code").orElseThrow(() -> rij.fout("er staat geen code"));
        Periode geldig = rij.misschien("van").isPresent() ? rij.periode("van", "tot") : totEnMet(rij);
        List<Periode> perioden = codes.computeIfAbsent(code, nieuw -> new ArrayList<>());
        if (perioden.stream().anyMatch(geldig::overlapt)) {
            throw rij.fout("code " + code + " is in deze periode al geldig");
        }
        perioden.add(geldig);
        if (!geldig.begin().equals(ALTIJD)) {
            wijzigingen.add(geldig.begin());
        }
        if (geldig.eind().isBefore(Periode.OPEN_EINDE)) {
            wijzigingen.add(geldig.eind().plusDays(1));
        }
    }

    private static Periode totEnMet(Tabelrij rij) {
        return new Periode(ALTIJD, rij.misschien("tot").isPresent() ? rij.datum("tot") : Periode.OPEN_EINDE);
    }
}
