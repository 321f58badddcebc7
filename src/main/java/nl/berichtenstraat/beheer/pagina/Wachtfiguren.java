package nl.berichtenstraat.beheer.pagina;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Monitorregister.Wachttelling;
import nl.berichtenstraat.verslag.Figuur;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Kolommen;
import nl.berichtenstraat.verslag.Liggers;
import nl.berichtenstraat.verslag.Reeks;
import nl.berichtenstraat.verslag.Telling;
import nl.berichtenstraat.verslag.Telling.Cel;

/** How long clients wait for help to begin. */
final class Wachtfiguren extends Monitorfiguren {

    /** Where the bands of days begin. */
    private static final List<Integer> BANDEN = List.of(0, 1, 8, 15, 29, 43, 85);

    Wachtfiguren(Monitorregister monitor, Monitorkeuze keuze, Schrijfwijze tekst) {
        super(monitor, keuze, tekst);
    }

    @Override
    List<Figuur> figuren() {
        List<Wachttelling> tellingen = monitor.wachttijden(keuze.vraag(), Optional.of(keuze.per()), keuze.vandaag());
        return List.of(verdeling(tellingen), perGroep(tellingen));
    }

    private Figuur verdeling(List<Wachttelling> tellingen) {
        Telling telling = telling("Toewijzingen naar wachttijd", "Dagen tot de start", "Toewijzingen", "Aandeel");
        SortedMap<Integer, Long> dagen = dagen(tellingen);
        long samen = dagen.values().stream().mapToLong(Long::longValue).sum();
        List<Long> aantallen = new ArrayList<>();
        List<String> namen = new ArrayList<>();
        for (int b = 0; b < BANDEN.size(); b++) {
            boolean laatste = b + 1 == BANDEN.size();
            SortedMap<Integer, Long> erin =
                    laatste ? dagen.tailMap(BANDEN.get(b)) : dagen.subMap(BANDEN.get(b), BANDEN.get(b + 1));
            long aantal = erin.values().stream().mapToLong(Long::longValue).sum();
            String naam = laatste
                    ? BANDEN.get(b) + " en meer"
                    : b == 0 ? "0" : BANDEN.get(b) + " t/m " + (BANDEN.get(b + 1) - 1);
            aantallen.add(aantal);
            namen.add(naam);
            telling.rij(naam, Cel.aantal(aantal), Cel.over(aantal, Getallen.procent(aantal, samen)));
        }
        telling.voet("Begonnen", Cel.aantal(samen), Cel.over(0, Getallen.procent(samen, samen)));
        return figuur(
                "verdeling",
                "Wachttijd tot de hulp begon",
                "Van de dag waarop de hulp kon beginnen (de ingangsdatum van de toewijzing, of de dag waarop die binnenkwam als"
                        + " dat later is) tot de eerste gemelde start, of zonder start de eerste toegekende levering. Geteld"
                        + " zijn toewijzingen waarvan de hulp in de periode kon beginnen.",
                "Kolommen met het aantal toewijzingen per aantal dagen.",
                telling,
                () -> Kolommen.van(namen, List.of(new Reeks("toewijzingen", aantallen))));
    }

    private Figuur perGroep(List<Wachttelling> tellingen) {
        Map<String, List<Wachttelling>> perGroep = new TreeMap<>(opNaam());
        perGroep.putAll(tellingen.stream().collect(groupingBy(Wachttelling::groep)));
        Telling telling = telling(
                "Wachttijd per " + keuze.perWoord(),
                Clientfiguren.hoofdletter(keuze.perWoord()),
                "Begonnen",
                "Mediaan in dagen",
                "90 % begon binnen (dagen)",
                "Wacht nog",
                "Geëindigd zonder hulp");
        telling.samen(0, 1, 2);
        List<String> namen = new ArrayList<>();
        List<Long> medianen = new ArrayList<>();
        perGroep.forEach((groep, tel) -> {
            rij(telling, naam(groep), tel);
            namen.add(naam(groep));
            medianen.add(percentiel(dagen(tel), 50).map(Integer::longValue).orElse(0L));
        });
        if (perGroep.size() > 1) {
            voet(telling, tellingen);
        }
        return figuur(
                "groepen",
                "Wachttijd per " + keuze.perWoord(),
                "Mediaan: de helft van de begonnen toewijzingen wachtte zo lang of korter. Wacht nog: de toewijzing loopt"
                        + " vandaag en er is geen start of levering bekend. Geëindigd zonder hulp: zij is voorbij en er was"
                        + " geen.",
                "Liggende balken met de mediaan in dagen.",
                telling,
                () -> Liggers.vanAantallen(namen, medianen));
    }

    private static void rij(Telling telling, String naam, List<Wachttelling> tellingen) {
        telling.rij(naam, cellen(tellingen));
    }

    private static void voet(Telling telling, List<Wachttelling> tellingen) {
        telling.voet("Samen", cellen(tellingen));
    }

    private static Cel[] cellen(List<Wachttelling> tellingen) {
        SortedMap<Integer, Long> dagen = dagen(tellingen);
        long begonnen = dagen.values().stream().mapToLong(Long::longValue).sum();
        return new Cel[] {
            Cel.aantal(begonnen),
            Cel.over(begonnen, percentiel(dagen, 50).map(String::valueOf).orElse("–")),
            Cel.over(begonnen, percentiel(dagen, 90).map(String::valueOf).orElse("–")),
            Cel.aantal(zonder(tellingen, true)),
            Cel.aantal(zonder(tellingen, false))
        };
    }

    private static long zonder(List<Wachttelling> tellingen, boolean loopt) {
        return tellingen.stream()
                .filter(een -> een.dagen().isEmpty() && een.loopt() == loopt)
                .mapToLong(Wachttelling::aantal)
                .sum();
    }

    private static SortedMap<Integer, Long> dagen(List<Wachttelling> tellingen) {
        SortedMap<Integer, Long> dagen = new TreeMap<>();
        tellingen.forEach(een -> een.dagen().ifPresent(dag -> dagen.merge(dag, een.aantal(), Long::sum)));
        return dagen;
    }

    /** The smallest number of days within which at least so many percent began; empty when none did. */
    static Optional<Integer> percentiel(SortedMap<Integer, Long> dagen, int procent) {
        long samen = dagen.values().stream().mapToLong(Long::longValue).sum();
        long tot = 0;
        for (Map.Entry<Integer, Long> dag : dagen.entrySet()) {
            tot += dag.getValue();
            if (tot * 100 >= samen * procent) {
                return Optional.of(dag.getKey());
            }
        }
        return Optional.empty();
    }
}
