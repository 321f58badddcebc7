package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An aanbieder's book of assignments: all versions by number, the one that was fixed last counts. */
final class Toewijzingenboek {

    private final Map<Long, List<Toewijzing>> versies = new TreeMap<>();

    /** Adds a version, in whatever order versions arrive; of two of one moment the newest arrival counts. */
    void neemOp(Toewijzing versie) {
        versies.computeIfAbsent(versie.nummer(), nummer -> new ArrayList<>()).add(0, versie);
    }

    /** The version that counts; empty when the number is unknown. */
    Optional<Toewijzing> huidige(long nummer) {
        return versies.getOrDefault(nummer, List.of()).stream()
                .max(Comparator.comparing(Toewijzing::vastgesteld).thenComparing(this::nieuwheid));
    }

    /** Of every assignment the version that counts, by number. */
    List<Toewijzing> huidige() {
        return versies.keySet().stream()
                .flatMap(nummer -> huidige(nummer).stream())
                .toList();
    }

    Stream<Toewijzing> vanClient(String bsn) {
        return huidige().stream().filter(toewijzing -> toewijzing.bsn().equals(bsn));
    }

    /** Whether the number belongs to another client, product or begin already (TR332). */
    boolean hoortBijAnder(Toewijzing nieuw) {
        return huidige(nieuw.nummer())
                .filter(bekend -> !bekend.bsn().equals(nieuw.bsn())
                        || !bekend.categorie().equals(nieuw.categorie())
                        || !bekend.code().equals(nieuw.code())
                        || !bekend.ingang().equals(nieuw.ingang()))
                .isPresent();
    }

    private int nieuwheid(Toewijzing versie) {
        return -versies.get(versie.nummer()).indexOf(versie);
    }
}
