package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.berichtenstraat.afrekening.Bekostigingsberekening;
import nl.berichtenstraat.afrekening.Benutting;
import nl.berichtenstraat.afrekening.Benuttingsberekening;
import nl.berichtenstraat.afrekening.Maandfeiten;
import nl.berichtenstraat.afrekening.Verschuldigd;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Geleverd;

/**
 * Settles the client-months of one client over a period, by the engine of {@code afrekening}. What goes to one product is
 * judged as one; its amount is divided again over the client-months that it came from, by what was delivered in them.
 */
final class Rekenaar {

    private final Afrekenperiode periode;

    Rekenaar(Afrekenperiode periode) {
        this.periode = periode;
    }

    /** The posts of these client-months, each with the product it went to. */
    List<Post> reken(List<Deel> delen) {
        Map<Tijdvak, List<Deel>> perTijdvak = new TreeMap<>();
        delen.forEach(deel -> perTijdvak
                .computeIfAbsent(tijdvak(deel), t -> new ArrayList<>())
                .add(deel));
        List<Post> posten = new ArrayList<>();
        perTijdvak.values().forEach(samen -> posten.addAll(posten(samen)));
        return posten;
    }

    private Tijdvak tijdvak(Deel deel) {
        Groep groep = deel.maand().groep();
        return new Tijdvak(
                groep.gemeente(),
                groep.aanbieder(),
                deel.product().code(),
                periode.eersteMaand(deel.maand().maand()));
    }

    private static List<Post> posten(List<Deel> delen) {
        Verschuldigd verschuldigd = verschuldigd(delen.get(0).product(), delen);
        Verdeling verdeling = new Verdeling(
                verschuldigd.cent(), delen.stream().map(Deel::gewicht).toList());
        Map<YearMonth, Integer> zwaarste = zwaarste(delen);
        List<Post> posten = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            Deel deel = delen.get(i);
            YearMonth maand = deel.maand().maand();
            posten.add(new Post(
                    deel.maand().groep(),
                    maand,
                    deel.product().code(),
                    verdeling.deel(i),
                    zwaarste.getOrDefault(maand, -1) == i ? 1 : 0,
                    verschuldigd.zijde(),
                    deel.onbetaaldeMinuten()));
        }
        return posten;
    }

    /** Positions of the parts that count as the client-month of their month: the heaviest, or else the first. */
    private static Map<YearMonth, Integer> zwaarste(List<Deel> delen) {
        Map<YearMonth, Integer> zwaarste = new HashMap<>();
        for (int i = 0; i < delen.size(); i++) {
            if (delen.get(i).telt()) {
                zwaarste.merge(
                        delen.get(i).maand().maand(),
                        i,
                        (een, ander) ->
                                delen.get(ander).gewicht() > delen.get(een).gewicht() ? ander : een);
            }
        }
        return zwaarste;
    }

    /** The stretched tariffs of a {@link Doelcontract} leave no month without a price that the contract has at all. */
    private static Verschuldigd verschuldigd(Contractproduct product, List<Deel> delen) {
        Map<YearMonth, List<Deel>> perMaand = new TreeMap<>();
        delen.forEach(deel -> perMaand.computeIfAbsent(deel.maand().maand(), m -> new ArrayList<>())
                .add(deel));
        List<Maandfeiten> feiten = new ArrayList<>();
        perMaand.forEach((maand, samen) -> feiten.add(feiten(maand, samen)));
        Map<Long, Toewijzing> toewijzingen = new LinkedHashMap<>();
        delen.forEach(deel -> deel.toewijzingen().forEach(t -> toewijzingen.put(t.nummer(), t)));
        long minuten = delen.stream()
                .flatMap(deel -> deel.geleverd().stream())
                .mapToLong(Geleverd::minuten)
                .sum();
        Benutting benutting = new Benuttingsberekening(product.benutting())
                .van(List.copyOf(perMaand.keySet()), List.copyOf(toewijzingen.values()), minuten);
        return new Bekostigingsberekening(product)
                .van(feiten, benutting)
                .orElseThrow(() -> new IllegalStateException("geen maandprijs voor product " + product.code()));
    }

    private static Maandfeiten feiten(YearMonth maand, List<Deel> delen) {
        List<Periode> toegewezen = delen.stream()
                .flatMap(deel -> deel.toewijzingen().stream())
                .map(t -> t.inhoud().looptijd())
                .toList();
        List<Geleverd> geleverd =
                delen.stream().flatMap(deel -> deel.geleverd().stream()).toList();
        return new Maandfeiten(maand, toegewezen, geleverd);
    }

    /**
     * A client-month, or the contacts without the client in it, under the product it went to.
     *
     * @param maand the client-month
     * @param product of the contract
     * @param toewijzingen the assignments that count
     * @param geleverd with amounts by the tariffs of the product
     * @param telt whether it counts as a client-month
     * @param onbetaaldeMinuten minutes of contacts without the client that are not paid
     */
    record Deel(
            Bronmaand maand,
            Contractproduct product,
            List<Toewijzing> toewijzingen,
            List<Geleverd> geleverd,
            boolean telt,
            long onbetaaldeMinuten) {

        /** The parts of a client-month that was placed. */
        static List<Deel> van(Bronmaand maand, Onderbrenging.Geplaatst geplaatst) {
            List<Deel> delen = new ArrayList<>();
            delen.add(new Deel(
                    maand,
                    geplaatst.product(),
                    maand.toewijzingen(),
                    geplaatst.geleverd(),
                    true,
                    geplaatst.onbetaaldeMinuten()));
            geplaatst
                    .nietVerschenen()
                    .forEach(apart -> delen.add(
                            new Deel(maand, apart.product(), apart.toewijzingen(), apart.geleverd(), false, 0)));
            return delen;
        }

        long gewicht() {
            return geleverd.stream()
                    .mapToLong(deel -> deel.isInMinuten() ? deel.minuten() : deel.volume())
                    .sum();
        }
    }

    private record Tijdvak(Gemeentecode gemeente, AgbCode aanbieder, String product, YearMonth eersteMaand)
            implements Comparable<Tijdvak> {

        private static final Comparator<Tijdvak> VOLGORDE = Comparator.comparing(
                        (Tijdvak t) -> t.gemeente().code())
                .thenComparing(t -> t.aanbieder().code())
                .thenComparing(Tijdvak::product)
                .thenComparing(Tijdvak::eersteMaand);

        @Override
        public int compareTo(Tijdvak ander) {
            return VOLGORDE.compare(this, ander);
        }
    }
}
