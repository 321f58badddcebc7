package nl.berichtenstraat.verslag;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.berichtenstraat.verslag.Contractblad.Blok;
import nl.berichtenstraat.verslag.Contractblad.Feit;

/**
 * What is otherwise in one contract than in another, by part.
 *
 * @param een the one
 * @param ander the other
 * @param delen the parts that differ, those of the first contract first; empty when nothing does
 */
public record Contractverschil(String een, String ander, List<Deel> delen) {

    /** What became of a part. */
    public enum Stand {
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
    public record Deel(String naam, Stand stand, List<Punt> punten) {}

    /**
     * A subject within a part that differs.
     *
     * @param onderwerp what about
     * @param was what only the one contract says of it
     * @param wordt what only the other says of it
     */
    public record Punt(String onderwerp, List<String> was, List<String> wordt) {}

    /** Parts of one name, such as groups, that are not the same are compared in their order. */
    public static Contractverschil tussen(Contractblad een, Contractblad ander) {
        Map<String, List<Blok>> was = perNaam(zonder(een.blokken(), ander.blokken()));
        Map<String, List<Blok>> wordt = perNaam(zonder(ander.blokken(), een.blokken()));
        Set<String> namen = new LinkedHashSet<>(was.keySet());
        namen.addAll(wordt.keySet());
        List<Deel> delen = namen.stream()
                .flatMap(naam -> delen(naam, was.getOrDefault(naam, List.of()), wordt.getOrDefault(naam, List.of())))
                .toList();
        return new Contractverschil(een.naam(), ander.naam(), delen);
    }

    private static Stream<Deel> delen(String naam, List<Blok> was, List<Blok> wordt) {
        return IntStream.range(0, Math.max(was.size(), wordt.size()))
                .mapToObj(i -> new Deel(
                        naam, stand(i < was.size(), i < wordt.size()), punten(feiten(was, i), feiten(wordt, i))))
                .filter(deel -> !deel.punten().isEmpty());
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

    private static <T> List<T> zonder(List<T> deze, List<T> die) {
        return deze.stream().filter(een -> !die.contains(een)).toList();
    }

    private static Map<String, List<Blok>> perNaam(List<Blok> blokken) {
        return blokken.stream().collect(Collectors.groupingBy(Blok::naam, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, List<String>> feiten(List<Blok> blokken, int i) {
        return blokken.stream()
                .skip(i)
                .limit(1)
                .flatMap(blok -> blok.feiten().stream())
                .collect(Collectors.groupingBy(
                        Feit::onderwerp, LinkedHashMap::new, Collectors.mapping(Feit::tekst, Collectors.toList())));
    }
}
