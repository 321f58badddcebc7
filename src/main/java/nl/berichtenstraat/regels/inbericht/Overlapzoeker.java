package nl.berichtenstraat.regels.inbericht;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Product;

/**
 * Finds, for products offered in order of their first day, an earlier one for the same thing that has not ended yet.
 * It remembers per thing only the one that ends last, so that very many products cost no more than sorting them.
 */
final class Overlapzoeker {

    private static final String ALLES = "alles";
    private static final String GENERIEK = "generiek";

    private final Map<String, Aanspraak> laatste = new HashMap<>();

    /** An earlier one that overlaps with this one, if any; remembers this one. */
    Optional<Aanspraak> zoek(Aanspraak aanspraak) {
        Optional<Aanspraak> gevonden = botstMet(aanspraak).stream()
                .map(laatste::get)
                .filter(Objects::nonNull)
                .filter(eerder -> eerder.looptijd().overlapt(aanspraak.looptijd()))
                .findFirst();
        staatBekendAls(aanspraak).forEach(groep -> laatste.merge(groep, aanspraak, Overlapzoeker::laatsteEind));
        return gevonden;
    }

    private static List<String> botstMet(Aanspraak aanspraak) {
        return aanspraak
                .product()
                .map(p -> p.code()
                        .map(code -> List.of(code(code), aspecifiek(p), GENERIEK))
                        .orElseGet(() -> List.of(categorie(p), GENERIEK)))
                .orElse(List.of(ALLES));
    }

    private static List<String> staatBekendAls(Aanspraak aanspraak) {
        return aanspraak
                .product()
                .map(p -> List.of(
                        ALLES, categorie(p), p.code().map(Overlapzoeker::code).orElseGet(() -> aspecifiek(p))))
                .orElse(List.of(ALLES, GENERIEK));
    }

    private static Aanspraak laatsteEind(Aanspraak een, Aanspraak ander) {
        return een.looptijd().eind().isBefore(ander.looptijd().eind()) ? ander : een;
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
