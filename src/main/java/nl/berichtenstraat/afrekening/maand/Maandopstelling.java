package nl.berichtenstraat.afrekening.maand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Afwijzing;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctie;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctiemaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Geparkeerd;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Kop;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Lopend;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.ZonderLevering;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Sluitingenregister.Boeking;

/** Makes the statement of a month of what the register knows. */
public final class Maandopstelling {

    private static final Comparator<Clientmaandsleutel> VOLGORDE = Comparator.comparing(Clientmaandsleutel::maand)
            .thenComparing(sleutel -> sleutel.client().waarde())
            .thenComparing(Clientmaandsleutel::productCategorie)
            .thenComparing(Clientmaandsleutel::productCode);

    private final Maandgegevens gegevens;
    private final YearMonth maand;
    private final SortedMap<Clientmaandsleutel, Long> afgerekend;
    private final List<Geparkeerd> geparkeerd;

    /** Of one pair and month. */
    public Maandopstelling(YearMonth maand, Maandgegevens gegevens) {
        this.maand = maand;
        this.gegevens = gegevens;
        this.afgerekend = new TreeMap<>(VOLGORDE);
        gegevens.boekingen()
                .forEach(boeking ->
                        afgerekend.merge(boeking.sleutel().clientmaand(), boeking.verschilCent(), Math::addExact));
        this.geparkeerd = geparkeerd();
    }

    /**
     * What is settled.
     *
     * @throws IllegalStateException when that is not what the ledger says
     */
    public Totalen totalen() {
        long dezeMaand = som(gegevens.boekingen(), this::isDezeMaand);
        long alles = som(gegevens.boekingen(), boeking -> true);
        long parkeer = geparkeerd.stream()
                .mapToLong(g -> g.toegekend() - g.afgerekend())
                .reduce(0, Math::addExact);
        Totalen totalen = new Totalen(
                dezeMaand,
                alles - dezeMaand,
                som(gegevens.boekingen(), Boeking::doorAfsluiting),
                gegevens.eerdereAfsluitingen(),
                gegevens.voorAfsluitingen(),
                parkeer);
        if (totalen.grootboek() != gegevens.grootboek()) {
            throw new IllegalStateException("maand " + maand + " sluit niet: afgerekend " + totalen.grootboek()
                    + " cent, grootboek " + gegevens.grootboek() + " cent");
        }
        return totalen;
    }

    /**
     * The statement.
     *
     * @param kop what it says of itself
     * @param afwijzingen what was rejected
     */
    public Maandafrekening afrekening(Kop kop, List<Afwijzing> afwijzingen) {
        return new Maandafrekening(
                kop,
                totalen(),
                new Producttelling(gegevens.vanMaand(), vanDezeMaand()).producten(),
                afwijzingen,
                correcties(),
                geparkeerd,
                gegevens.nietGedeclareerd(),
                zonderLevering());
    }

    private SortedMap<Clientmaandsleutel, Long> vanDezeMaand() {
        SortedMap<Clientmaandsleutel, Long> deze = new TreeMap<>(VOLGORDE);
        afgerekend.forEach((sleutel, cent) -> {
            if (sleutel.maand().equals(maand)) {
                deze.put(sleutel, cent);
            }
        });
        return deze;
    }

    /** What came and went within a client-month and leaves nothing, is left out. */
    private List<Correctiemaand> correcties() {
        SortedMap<YearMonth, List<Correctie>> perMaand = new TreeMap<>();
        afgerekend.forEach((sleutel, cent) -> {
            if (sleutel.maand().isBefore(maand) && cent != 0) {
                perMaand.computeIfAbsent(sleutel.maand(), m -> new ArrayList<>())
                        .add(new Correctie(sleutel.client(), sleutel.productCategorie(), sleutel.productCode(), cent));
            }
        });
        return perMaand.entrySet().stream()
                .map(een -> new Correctiemaand(een.getKey(), een.getValue()))
                .toList();
    }

    /** A client-month of which all lines were rejected or reversed waits for nothing. */
    private List<Geparkeerd> geparkeerd() {
        SortedMap<Clientmaandsleutel, List<Boekregel>> perMaand = new TreeMap<>(VOLGORDE);
        gegevens.geparkeerd()
                .forEach(regel -> perMaand.computeIfAbsent(regel.sleutel().clientmaand(), s -> new ArrayList<>())
                        .add(regel));
        return perMaand.entrySet().stream()
                .map(een -> geparkeerd(een.getKey(), een.getValue()))
                .filter(een -> een.toegekend() != 0 || een.afgerekend() != 0)
                .toList();
    }

    private static Geparkeerd geparkeerd(Clientmaandsleutel sleutel, List<Boekregel> regels) {
        return new Geparkeerd(
                sleutel.client(),
                sleutel.productCategorie(),
                sleutel.productCode(),
                sleutel.maand(),
                regels.stream().mapToLong(Boekregel::toegekendCent).sum(),
                regels.stream().mapToLong(Boekregel::afgerekendCent).sum(),
                regels.stream()
                        .flatMap(regel -> regel.reden().stream())
                        .findFirst()
                        .orElse("niet te bepalen wat verschuldigd is"));
    }

    private List<ZonderLevering> zonderLevering() {
        Set<Clientsleutel> geleverd = gegevens.vanMaand().stream()
                .filter(Producttelling::isGeleverd)
                .map(regel -> regel.sleutel().clientmaand().client())
                .collect(Collectors.toSet());
        SortedMap<String, List<Toewijzing>> perClient = new TreeMap<>(gegevens.lopend().stream()
                .filter(toewijzing -> !geleverd.contains(toewijzing.client()))
                .collect(Collectors.groupingBy(toewijzing -> toewijzing.client().waarde())));
        return perClient.values().stream()
                .map(toewijzingen -> new ZonderLevering(
                        toewijzingen.get(0).client(),
                        toewijzingen.stream().map(this::lopend).toList()))
                .toList();
    }

    private Lopend lopend(Toewijzing toewijzing) {
        long dagen = toewijzing
                .inhoud()
                .looptijd()
                .doorsnede(Periode.van(maand))
                .map(Periode::dagen)
                .orElse(0L);
        return new Lopend(toewijzing.nummer(), toewijzing.inhoud().product(), dagen);
    }

    private boolean isDezeMaand(Boeking boeking) {
        return boeking.sleutel().clientmaand().maand().equals(maand);
    }

    private static long som(List<Boeking> boekingen, Predicate<Boeking> welke) {
        return boekingen.stream().filter(welke).mapToLong(Boeking::verschilCent).reduce(0, Math::addExact);
    }
}
