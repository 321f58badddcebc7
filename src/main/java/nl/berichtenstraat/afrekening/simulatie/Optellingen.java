package nl.berichtenstraat.afrekening.simulatie;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Adds up by every dimension at once.
 *
 * @param <O> what adds up
 */
final class Optellingen<O> {

    /** Keys by their parts from left to right. */
    static final Comparator<List<String>> VOLGORDE = Comparator.comparing(sleutel -> String.join("\u0000", sleutel));

    private final Map<Dimensie, Map<List<String>, O>> perDimensie = new EnumMap<>(Dimensie.class);
    private final Supplier<O> nieuw;

    Optellingen(Supplier<O> nieuw) {
        this.nieuw = nieuw;
        for (Dimensie dimensie : Dimensie.values()) {
            perDimensie.put(dimensie, new HashMap<>());
        }
    }

    /** Lets everything that this group is part of take something. */
    void neem(Groep groep, Consumer<O> optelling) {
        perDimensie.forEach((dimensie, perSleutel) ->
                optelling.accept(perSleutel.computeIfAbsent(dimensie.sleutel(groep), s -> nieuw.get())));
    }

    /** The sums. */
    <S> Map<Dimensie, SortedMap<List<String>, S>> sommen(Function<O, S> som) {
        Map<Dimensie, SortedMap<List<String>, S>> sommen = new EnumMap<>(Dimensie.class);
        perDimensie.forEach((dimensie, perSleutel) -> {
            SortedMap<List<String>, S> van = new TreeMap<>(VOLGORDE);
            BiConsumer<List<String>, O> zet = (sleutel, optelling) -> van.put(sleutel, som.apply(optelling));
            perSleutel.forEach(zet);
            sommen.put(dimensie, van);
        });
        return sommen;
    }
}
