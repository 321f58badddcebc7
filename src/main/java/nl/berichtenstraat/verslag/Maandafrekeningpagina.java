package nl.berichtenstraat.verslag;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Geparkeerd;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Productmaand;
import nl.berichtenstraat.sjabloon.Sjablonen;

/** Makes the page of a statement: what the message says, for people. */
public final class Maandafrekeningpagina {

    private static final String SJABLOON = "maandafrekening/afrekening.jte";

    private final Sjablonen sjablonen = new Sjablonen();

    /** The page, in HTML. */
    public String van(Maandafrekening afrekening) {
        return sjablonen.vul(SJABLOON, new Model(afrekening));
    }

    /**
     * What the template shows.
     *
     * @param a the statement
     */
    public record Model(Maandafrekening a) {

        /** Cents as euros that stay on one line. */
        public String euro(long cent) {
            return Getallen.vasteEuro(cent);
        }

        /** A month in words. */
        public String maand(YearMonth maand) {
            return Getallen.maand(maand);
        }

        /** A day in words. */
        public String dag(LocalDate dag) {
            return Getallen.dag(dag);
        }

        /** The month of the statement in words. */
        public String dezeMaand() {
            return maand(a.kop().maand());
        }

        /** A number with its noun. */
        public String aantal(long aantal, String een, String meer) {
            return Getallen.aantal(aantal, een, meer);
        }

        /** The sum over the products. */
        public long som(ToLongFunction<Productmaand> getal) {
            return a.producten().stream().mapToLong(getal).sum();
        }

        /** What is parked, by reason. */
        public Map<String, List<Geparkeerd>> geparkeerdPerReden() {
            return a.geparkeerd().stream()
                    .collect(Collectors.groupingBy(Geparkeerd::reden, LinkedHashMap::new, Collectors.toList()));
        }

        /** How many lines were rejected. */
        public long afgewezenRegels() {
            return a.afwijzingen().stream()
                    .mapToLong(Maandafrekening.Afwijzing::aantal)
                    .sum();
        }
    }
}
