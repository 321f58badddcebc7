package nl.berichtenstraat.afrekening.maand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Benuttingen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Productmaand;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;

/** Adds up the rows of a month by product. */
final class Producttelling {

    private final SortedMap<String, List<Boekregel>> perProduct = new TreeMap<>();
    private final Map<String, Long> afgerekend;

    /**
     * Over the rows of one month.
     *
     * @param regels current rows
     * @param afgerekend cents that the statement settles, by client-month; a client-month stands among the rows
     */
    Producttelling(List<Boekregel> regels, Map<Clientmaandsleutel, Long> afgerekend) {
        regels.forEach(regel -> perProduct
                .computeIfAbsent(sleutel(regel.sleutel().clientmaand()), s -> new ArrayList<>())
                .add(regel));
        this.afgerekend = afgerekend.entrySet().stream()
                .collect(Collectors.groupingBy(
                        een -> sleutel(een.getKey()), Collectors.summingLong(Map.Entry::getValue)));
    }

    List<Productmaand> producten() {
        return perProduct.entrySet().stream()
                .map(een -> product(een.getValue(), afgerekend.getOrDefault(een.getKey(), 0L)))
                .toList();
    }

    /** Whether something on this row was granted and not reversed. */
    static boolean isGeleverd(Boekregel regel) {
        return regel.geleverdeMinuten() > 0 || regel.toegekendCent() != 0;
    }

    private static Productmaand product(List<Boekregel> regels, long afgerekend) {
        Clientmaandsleutel eerste = regels.get(0).sleutel().clientmaand();
        return new Productmaand(
                eerste.productCategorie(),
                eerste.productCode(),
                regels.stream()
                        .map(regel -> regel.sleutel().clientmaand().client())
                        .distinct()
                        .count(),
                som(regels, Boekregel::ingediendCent),
                som(regels, Boekregel::toegekendCent),
                som(regels, Boekregel::afgewezenCent),
                som(regels, Boekregel::gecrediteerdCent),
                som(regels, regel -> regel.verschuldigdCent().orElse(0L)),
                afgerekend,
                som(
                        regels,
                        regel -> regel.verschuldigdCent().isPresent()
                                ? 0
                                : regel.toegekendCent() - regel.afgerekendCent()),
                benutting(regels));
    }

    /** The side is that of the whole client-month, and stands on each of its rows. */
    private static Benuttingen benutting(List<Boekregel> regels) {
        Map<Clientmaandsleutel, String> zijden = regels.stream()
                .filter(Producttelling::isGeleverd)
                .collect(Collectors.toMap(
                        regel -> regel.sleutel().clientmaand(), Boekregel::zijde, (een, ander) -> een));
        return new Benuttingen(
                aantal(zijden, Zijde.ONDER),
                aantal(zijden, Zijde.BINNEN),
                aantal(zijden, Zijde.BOVEN),
                aantal(zijden, Zijde.ONBEPAALD));
    }

    private static long aantal(Map<Clientmaandsleutel, String> zijden, Zijde zijde) {
        return zijden.values().stream().filter(zijde.name()::equals).count();
    }

    private static long som(List<Boekregel> regels, ToLongFunction<Boekregel> cent) {
        return regels.stream().mapToLong(cent).reduce(0, Math::addExact);
    }

    private static String sleutel(Clientmaandsleutel sleutel) {
        return sleutel.productCategorie() + " " + sleutel.productCode();
    }
}
