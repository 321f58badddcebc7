package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * Divides what is known of a client into client-months: months in which a product was assigned, or anything of it
 * delivered. As in a settlement, the assignments of a client-month are those of its product and those that its deliveries
 * are on. Contacts without the client that have a product code of their own go with the product that they were planned for.
 */
final class Bronmaanden {

    private final Bereik bereik;
    private final Predicate<Groep> isNietVerschenen;

    /**
     * For these months.
     *
     * @param isNietVerschenen whether this product code stands for contacts at which the client did not show up
     */
    Bronmaanden(Bereik bereik, Predicate<Groep> isNietVerschenen) {
        this.bereik = bereik;
        this.isNietVerschenen = isNietVerschenen;
    }

    /** The client-months by group and month; empty when nothing of the client is in these months. */
    List<Bronmaand> van(Clientdossier dossier) {
        Map<Long, List<Toewijzing>> opNummer = dossier.toewijzingen().stream()
                .filter(t -> !t.inhoud().isVerwijderd())
                .collect(Collectors.groupingBy(Toewijzing::nummer));
        Map<Groep, Map<YearMonth, List<Leverregel>>> regels = new TreeMap<>();
        opNummer.values().stream().flatMap(List::stream).forEach(t -> toegewezen(t, regels));
        for (Leverregel regel : dossier.regels()) {
            YearMonth maand = regel.geleverd().periode().beginmaand();
            Groep groep = gepland(regel, opNummer).orElse(regel.groep());
            if (bereik.bevat(maand)) {
                boolean apart = !groep.equals(regel.groep());
                maand(regels, groep, maand).add(apart ? regel.alsNietVerschenen() : regel);
            }
        }
        List<Bronmaand> maanden = new ArrayList<>();
        regels.forEach((groep, perMaand) -> perMaand.forEach((maand, delen) ->
                maanden.add(new Bronmaand(groep, maand, tellend(groep, maand, delen, opNummer), delen))));
        return maanden;
    }

    /** Every month in which the product is assigned has a place, also without delivery. */
    private void toegewezen(Toewijzing toewijzing, Map<Groep, Map<YearMonth, List<Leverregel>>> regels) {
        Optional<Groep> groep = Groep.van(toewijzing);
        Optional<Periode> dagen = toewijzing.inhoud().looptijd().doorsnede(bereik.dagen());
        if (groep.isPresent() && dagen.isPresent()) {
            YearMonth laatste = YearMonth.from(dagen.get().eind());
            for (YearMonth m = dagen.get().beginmaand(); !m.isAfter(laatste); m = m.plusMonths(1)) {
                maand(regels, groep.get(), m);
            }
        }
    }

    /** What a contact with a code for clients who did not show up was planned for; empty for every other delivery. */
    private Optional<Groep> gepland(Leverregel regel, Map<Long, List<Toewijzing>> opNummer) {
        return Optional.of(regel)
                .filter(r -> isNietVerschenen.test(r.groep()))
                .flatMap(r -> van(r, opNummer))
                .flatMap(Groep::van)
                .filter(gepland -> !isNietVerschenen.test(gepland));
    }

    private static Optional<Toewijzing> van(Leverregel regel, Map<Long, List<Toewijzing>> opNummer) {
        return opNummer.getOrDefault(regel.toewijzingNummer(), List.of()).stream()
                .filter(t -> t.gemeente().equals(regel.groep().gemeente()))
                .findFirst();
    }

    private static List<Toewijzing> tellend(
            Groep groep, YearMonth maand, List<Leverregel> regels, Map<Long, List<Toewijzing>> opNummer) {
        Map<Long, Toewijzing> tellend = new HashMap<>();
        opNummer.values().stream()
                .flatMap(List::stream)
                .filter(t -> Groep.van(t).filter(groep::equals).isPresent())
                .filter(t -> t.inhoud().looptijd().overlapt(Periode.van(maand)))
                .forEach(t -> tellend.put(t.nummer(), t));
        regels.forEach(regel -> van(regel, opNummer).ifPresent(t -> tellend.put(t.nummer(), t)));
        return List.copyOf(tellend.values());
    }

    private static List<Leverregel> maand(
            Map<Groep, Map<YearMonth, List<Leverregel>>> regels, Groep groep, YearMonth maand) {
        return regels.computeIfAbsent(groep, g -> new TreeMap<>()).computeIfAbsent(maand, m -> new ArrayList<>());
    }
}
