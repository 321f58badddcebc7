package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Benutting;
import nl.berichtenstraat.afrekening.Benuttingsberekening;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Geleverd;

/**
 * A client-month as it was: what was assigned and delivered of one product.
 *
 * @param groep who delivered what for whom
 * @param maand the month
 * @param toewijzingen the assignments that count, by number; removed ones left out
 * @param regels deliveries in the month, in an order that does not depend on where they came from; may be empty
 */
record Bronmaand(Groep groep, YearMonth maand, List<Toewijzing> toewijzingen, List<Leverregel> regels) {

    private static final Benuttingsberekening OP_DAGEN = new Benuttingsberekening(Optional.empty());
    private static final Comparator<Leverregel> VOLGORDE = Comparator.comparing(
                    (Leverregel r) -> r.geleverd().periode().begin())
            .thenComparing(r -> r.geleverd().periode().eind())
            .thenComparing(r -> r.geleverd().eenheid())
            .thenComparing(r -> r.geleverd().volume())
            .thenComparing(r -> r.geleverd().cent())
            .thenComparing(Leverregel::nietVerschenen)
            .thenComparing(Leverregel::groep)
            .thenComparing(Leverregel::toewijzingNummer);

    Bronmaand {
        toewijzingen = toewijzingen.stream()
                .sorted(Comparator.comparing(Toewijzing::nummer))
                .toList();
        regels = regels.stream().sorted(VOLGORDE).toList();
    }

    /** What was assigned and delivered in minutes; contacts without the client left out. */
    Benutting benutting() {
        return OP_DAGEN.van(maand, toewijzingen, minuten(false));
    }

    /** Minutes of contacts with the client, or of those without. */
    long minuten(boolean nietVerschenen) {
        return regels.stream()
                .filter(regel -> regel.nietVerschenen() == nietVerschenen)
                .map(Leverregel::geleverd)
                .mapToLong(Geleverd::minuten)
                .sum();
    }

    /** Whole cents granted in reality; 0 when nothing was granted yet. */
    long toegekendCent() {
        return regels.stream()
                .map(Leverregel::geleverd)
                .mapToLong(Geleverd::cent)
                .sum();
    }
}
