package nl.berichtenstraat.contract.kostprijs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds prices up from their parameters. Nothing is rounded on the way; only a tariff is, once, half up to whole cents. The
 * steps that do not differ by product are made once, the rest per product.
 */
final class Kostprijsberekening {

    private final Kostprijs kostprijs;
    private final List<Stappengroep> gedeeld = new ArrayList<>();

    private Kostprijsberekening(Kostprijs kostprijs) {
        this.kostprijs = kostprijs;
    }

    /** The build-up of every product. */
    static Kostprijsopbouw reken(Kostprijs kostprijs) {
        return new Kostprijsberekening(kostprijs).opbouw();
    }

    private Kostprijsopbouw opbouw() {
        Rekenblad blad = new Rekenblad();
        Rekenstap premies = Premieberekening.reken(kostprijs.premies(), blad);
        gedeeld.add(new Stappengroep("Premies", blad.stappen()));
        Map<Cao, Map<String, Rekenstap>> uurkosten = uurkosten(premies);
        List<Productprijs> producten = kostprijs.producten().stream()
                .map(product -> new Productberekening(kostprijs, product, uurkosten).prijs())
                .toList();
        return new Kostprijsopbouw(kostprijs.naam(), List.copyOf(gedeeld), producten);
    }

    /** What an hour of presence costs, per cao and per function that any product uses. */
    private Map<Cao, Map<String, Rekenstap>> uurkosten(Rekenstap premies) {
        Set<String> gebruikt = kostprijs.producten().stream()
                .flatMap(product -> product.functies().stream())
                .map(Post::naam)
                .collect(Collectors.toSet());
        Loonberekening loon = new Loonberekening(kostprijs, premies);
        Map<Cao, Map<String, Rekenstap>> uurkosten = new LinkedHashMap<>();
        for (Cao cao : kostprijs.caos()) {
            Rekenblad blad = new Rekenblad();
            Rekenstap uren = Urenberekening.reken(cao, blad);
            Map<String, Rekenstap> perFunctie = new LinkedHashMap<>();
            cao.schalen().stream()
                    .filter(schaal -> gebruikt.contains(schaal.functie()))
                    .forEach(schaal -> perFunctie.put(schaal.functie(), loon.reken(cao, schaal, uren, blad)));
            gedeeld.add(new Stappengroep("Cao " + cao.naam(), blad.stappen()));
            uurkosten.put(cao, perFunctie);
        }
        return uurkosten;
    }
}
