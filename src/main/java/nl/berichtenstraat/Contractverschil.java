package nl.berichtenstraat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.Contractblad.Blok;
import nl.berichtenstraat.Contractblad.Feit;

/**
 * What is otherwise in one contract than in another, by part.
 *
 * @param een the one
 * @param ander the other
 * @param delen the parts that differ, those of the first contract first; empty when nothing does
 */
record Contractverschil(String een, String ander, List<Deel> delen) {

    /** What became of a part. */
    enum Stand {
        /** Only in the other contract. */
        NIEUW,
        /** Only in the one. */
        VERVALLEN,
        /** In both, with other values. */
        VERANDERD
    }

    /**
     * A part that differs.
     *
     * @param naam what it is about, for example {@code product IB1}
     * @param stand what became of it
     * @param punten what it says otherwise
     */
    record Deel(String naam, Stand stand, List<Punt> punten) {}

    /**
     * A subject within a part that differs.
     *
     * @param onderwerp what about
     * @param was what only the one contract says of it
     * @param wordt what only the other says of it
     */
    record Punt(String onderwerp, List<String> was, List<String> wordt) {}

    static Contractverschil tussen(Contractblad een, Contractblad ander) {
        Map<String, Blok> was = perNaam(een);
        Map<String, Blok> wordt = perNaam(ander);
        Set<String> namen = new LinkedHashSet<>(was.keySet());
        namen.addAll(wordt.keySet());
        List<Deel> delen = new ArrayList<>();
        for (String naam : namen) {
            List<Punt> punten = punten(feiten(was.get(naam)), feiten(wordt.get(naam)));
            if (!punten.isEmpty()) {
                delen.add(new Deel(naam, stand(was.containsKey(naam), wordt.containsKey(naam)), punten));
            }
        }
        return new Contractverschil(een.naam(), ander.naam(), List.copyOf(delen));
    }

    private static Stand stand(boolean inEen, boolean inAnder) {
        return inEen && inAnder ? Stand.VERANDERD : inEen ? Stand.VERVALLEN : Stand.NIEUW;
    }

    private static List<Punt> punten(Map<String, List<String>> was, Map<String, List<String>> wordt) {
        Set<String> onderwerpen = new LinkedHashSet<>(was.keySet());
        onderwerpen.addAll(wordt.keySet());
        return onderwerpen.stream()
                .map(onderwerp -> new Punt(
                        onderwerp,
                        zonder(was.getOrDefault(onderwerp, List.of()), wordt.getOrDefault(onderwerp, List.of())),
                        zonder(wordt.getOrDefault(onderwerp, List.of()), was.getOrDefault(onderwerp, List.of()))))
                .filter(punt -> !punt.was().isEmpty() || !punt.wordt().isEmpty())
                .toList();
    }

    private static List<String> zonder(List<String> deze, List<String> die) {
        return deze.stream().filter(tekst -> !die.contains(tekst)).toList();
    }

    private static Map<String, Blok> perNaam(Contractblad blad) {
        return blad.blokken().stream()
                .collect(Collectors.toMap(Blok::naam, blok -> blok, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, List<String>> feiten(Blok blok) {
        return blok == null
                ? Map.of()
                : blok.feiten().stream()
                        .collect(Collectors.groupingBy(
                                Feit::onderwerp,
                                LinkedHashMap::new,
                                Collectors.mapping(Feit::tekst, Collectors.toList())));
    }
}
