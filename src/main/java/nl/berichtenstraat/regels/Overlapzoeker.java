package nl.berichtenstraat.regels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Standaard;

/**
 * Finds records for the same product whose terms overlap. Same means: the same code when both have one, otherwise the
 * same category; a product-less one is the same as any other. Categories that the standard exempts (in iWmo those of aids,
 * 11 to 14) may overlap, also with a product-less one (D21). A term that ends before it begins holds no days and overlaps nothing; CS003 reports it.
 *
 * @param <T> the records
 */
public final class Overlapzoeker<T> {

    private static final String ALLES = "alles";
    private static final String GENERIEK = "generiek";

    private final Function<? super T, Optional<Product>> product;
    private final Function<? super T, Periode> looptijd;
    private final Standaard standaard;

    /** A finder for our standard. */
    public Overlapzoeker(Function<? super T, Optional<Product>> product, Function<? super T, Periode> looptijd) {
        this(product, looptijd, Standaard.ONZE);
    }

    /**
     * A finder.
     *
     * @param product what a record is about
     * @param looptijd its term
     * @param standaard says which categories may overlap
     */
    public Overlapzoeker(
            Function<? super T, Optional<Product>> product,
            Function<? super T, Periode> looptijd,
            Standaard standaard) {
        this.product = product;
        this.looptijd = looptijd;
        this.standaard = standaard;
    }

    /**
     * Two records that overlap.
     *
     * @param record the one that begins later
     * @param eerder the one that begins first
     */
    public record Overlap<T>(T record, T eerder) {}

    /** Whether two products are the same and their terms overlap. */
    public static boolean overlappen(Aanspraak een, Aanspraak ander) {
        return !new Overlapzoeker<Aanspraak>(Aanspraak::product, Aanspraak::looptijd)
                .zoek(List.of(een, ander))
                .isEmpty();
    }

    /** For each record, in order of first day, one that began before it and has not ended yet, if there is any. */
    public List<Overlap<T>> zoek(List<? extends T> records) {
        Map<String, T> laatste = new HashMap<>();
        List<Overlap<T>> gevonden = new ArrayList<>();
        records.stream()
                .filter(record -> !looptijd.apply(record).isLeeg())
                .filter(record ->
                        product.apply(record).filter(standaard::magOverlappen).isEmpty())
                .sorted(Comparator.comparing(record -> looptijd.apply(record).begin()))
                .forEach(record -> {
                    zoek(record, laatste).ifPresent(eerder -> gevonden.add(new Overlap<>(record, eerder)));
                    staatBekendAls(product.apply(record))
                            .forEach(groep -> laatste.merge(groep, record, this::laatsteEind));
                });
        return gevonden;
    }

    /** Per group only the one that ends last is remembered, so that very many records cost no more than sorting them. */
    private Optional<T> zoek(T record, Map<String, T> laatste) {
        return botstMet(product.apply(record)).stream()
                .map(laatste::get)
                .filter(Objects::nonNull)
                .filter(eerder -> looptijd.apply(eerder).overlapt(looptijd.apply(record)))
                .findFirst();
    }

    private T laatsteEind(T een, T ander) {
        return looptijd.apply(een).eind().isBefore(looptijd.apply(ander).eind()) ? ander : een;
    }

    private static List<String> botstMet(Optional<Product> product) {
        return product.map(p -> p.code()
                        .map(code -> List.of(code(code), aspecifiek(p), GENERIEK))
                        .orElseGet(() -> List.of(categorie(p), GENERIEK)))
                .orElse(List.of(ALLES));
    }

    private static List<String> staatBekendAls(Optional<Product> product) {
        return product.map(p -> List.of(
                        ALLES, categorie(p), p.code().map(Overlapzoeker::code).orElseGet(() -> aspecifiek(p))))
                .orElse(List.of(ALLES, GENERIEK));
    }

    private static String code(String code) {
        return "code " + code;
    }

    private static String categorie(Product product) {
        return "categorie " + product.categorie();
    }

    private static String aspecifiek(Product product) {
        return "aspecifiek " + product.categorie();
    }
}
