package nl.berichtenstraat.beheer.pagina;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Monitorregister.Benuttingtelling;
import nl.berichtenstraat.verslag.Figuur;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Kolommen;
import nl.berichtenstraat.verslag.Reeks;
import nl.berichtenstraat.verslag.Telling;
import nl.berichtenstraat.verslag.Telling.Cel;
import nl.berichtenstraat.verslag.Zijdenbalken;

/** How much of what was assigned is delivered. */
final class Benuttingfiguren extends Monitorfiguren {

    Benuttingfiguren(Monitorregister monitor, Monitorkeuze keuze, Schrijfwijze tekst) {
        super(monitor, keuze, tekst);
    }

    @Override
    List<Figuur> figuren() {
        List<Benuttingtelling> tellingen = monitor.benutting(keuze.vraag(), Optional.of(keuze.per()));
        return List.of(verdeling(tellingen), zijden(tellingen));
    }

    /** A client can be in several groups and sides, so the clients of a band are at least those of the largest of these. */
    private Figuur verdeling(List<Benuttingtelling> tellingen) {
        List<Optional<Integer>> banden = new ArrayList<>();
        for (int band = 0; band <= Monitorregister.HOOGSTE_BAND; band += Monitorregister.BAND) {
            banden.add(Optional.of(band));
        }
        banden.add(Optional.empty());
        long samen =
                tellingen.stream().mapToLong(Benuttingtelling::clientmaanden).sum();
        Telling telling = telling("Cliëntmaanden naar benutting", "Benutting", "Cliëntmaanden", "Aandeel");
        List<Long> aantallen = new ArrayList<>();
        for (Optional<Integer> band : banden) {
            List<Benuttingtelling> erin =
                    tellingen.stream().filter(een -> een.band().equals(band)).toList();
            long aantal =
                    erin.stream().mapToLong(Benuttingtelling::clientmaanden).sum();
            long clienten =
                    erin.stream().mapToLong(Benuttingtelling::clienten).max().orElse(0);
            aantallen.add(aantal);
            telling.rij(
                    naam(band),
                    new Cel(Getallen.aantal(aantal), clienten, false),
                    Cel.over(clienten, Getallen.procent(aantal, samen)));
        }
        telling.voet("Samen", Cel.over(0, Getallen.aantal(samen)), Cel.over(0, Getallen.procent(samen, samen)));
        return figuur(
                "verdeling",
                "Verdeling van de benutting",
                "Benutting: geleverde minuten gedeeld door toegewezen minuten van een cliëntmaand waarin iets is toegekend."
                        + " Onbepaald: zonder toegewezen minuten, of in een andere eenheid.",
                "Kolommen met het aantal cliëntmaanden in elke band.",
                telling,
                () -> Kolommen.van(
                        banden.stream().map(Benuttingfiguren::kort).toList(),
                        List.of(new Reeks("cliëntmaanden", aantallen))));
    }

    private Figuur zijden(List<Benuttingtelling> tellingen) {
        Map<String, Map<Zijde, Long>> perGroep = new TreeMap<>(opNaam());
        Map<String, Map<Zijde, Long>> clienten = new TreeMap<>(opNaam());
        for (Benuttingtelling een : tellingen) {
            Zijde zijde = Zijde.valueOf(een.zijde());
            perGroep.computeIfAbsent(een.groep(), g -> new EnumMap<>(Zijde.class))
                    .merge(zijde, een.clientmaanden(), Long::sum);
            clienten.computeIfAbsent(een.groep(), g -> new EnumMap<>(Zijde.class))
                    .merge(zijde, een.clienten(), Math::max);
        }
        Telling telling = telling(
                "Cliëntmaanden naar zijde per " + keuze.perWoord(),
                Clientfiguren.hoofdletter(keuze.perWoord()),
                "Onder",
                "Binnen",
                "Boven",
                "Onbepaald",
                "Samen");
        telling.samen(0, 1, 2, 3);
        perGroep.forEach((groep, zijden) -> {
            List<Cel> cellen = new ArrayList<>(Arrays.stream(Zijde.values())
                    .map(zijde -> Cel.over(
                            clienten.get(groep).getOrDefault(zijde, 0L),
                            Getallen.aantal(zijden.getOrDefault(zijde, 0L))))
                    .toList());
            long samen = zijden.values().stream().mapToLong(Long::longValue).sum();
            long meeste = clienten.get(groep).values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
            cellen.add(Cel.over(meeste, Getallen.aantal(samen)));
            telling.rij(naam(groep), cellen.toArray(Cel[]::new));
        });
        return figuur(
                "zijden",
                "Onder, binnen en boven per " + keuze.perWoord(),
                "De plaats van een cliëntmaand ten opzichte van de grenzen, de band of de norm van het contract dat toen gold.",
                "Een liggende balk per rij, verdeeld in onder, binnen, boven en onbepaald.",
                telling,
                () -> Zijdenbalken.van(
                        perGroep.keySet().stream().map(this::naam).toList(), List.copyOf(perGroep.values())));
    }

    private static String naam(Optional<Integer> band) {
        return band.map(van -> van == Monitorregister.HOOGSTE_BAND
                        ? van + " % en hoger"
                        : van + " tot " + (van + Monitorregister.BAND) + " %")
                .orElse("onbepaald");
    }

    private static String kort(Optional<Integer> band) {
        return band.map(van ->
                        van == Monitorregister.HOOGSTE_BAND ? van + "+ %" : van + "–" + (van + Monitorregister.BAND))
                .orElse("?");
    }
}
