package nl.berichtenstraat.beheer.pagina;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.berichtenstraat.regels.boek.Regelboek;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Monitorregister.Berichtregel;
import nl.berichtenstraat.register.Monitorregister.Berichttelling;
import nl.berichtenstraat.register.Monitorregister.Regeltelling;
import nl.berichtenstraat.verslag.Cijfertabel;
import nl.berichtenstraat.verslag.Figuur;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Liggers;
import nl.berichtenstraat.verslag.Telling;
import nl.berichtenstraat.verslag.Telling.Cel;

/** What is rejected, by rule. */
final class Afwijzingfiguren extends Monitorfiguren {

    private static final Regelboek REGELS = Regelboek.lees();

    Afwijzingfiguren(Monitorregister monitor, Monitorkeuze keuze, Schrijfwijze tekst) {
        super(monitor, keuze, tekst);
    }

    @Override
    List<Figuur> figuren() {
        List<Regeltelling> regels = monitor.declaratieregels(keuze.vraag(), Optional.of(keuze.per()));
        return List.of(perRegel(regels), perGroep(regels), berichten(), berichtregels());
    }

    private Figuur perRegel(List<Regeltelling> tellingen) {
        Map<String, List<Regeltelling>> afgewezen = new TreeMap<>(tellingen.stream()
                .filter(een -> een.regel().isPresent())
                .collect(groupingBy(een -> een.regel().orElseThrow())));
        long alle = som(tellingen);
        Telling telling = telling(
                "Afgewezen declaratieregels naar regel", "Regel", "Afgewezen", "Aandeel van alle regels", "Bedrag");
        List<String> volgorde = afgewezen.keySet().stream()
                .sorted(Comparator.comparing((String regel) -> -som(afgewezen.get(regel))))
                .toList();
        for (String regel : volgorde) {
            List<Regeltelling> erin = afgewezen.get(regel);
            long clienten =
                    erin.stream().mapToLong(Regeltelling::clienten).max().orElse(0);
            long aantal = som(erin);
            telling.rij(
                    titel(regel),
                    Cel.over(clienten, Getallen.aantal(aantal)),
                    Cel.over(clienten, Getallen.procent(aantal, alle)),
                    Cel.over(clienten, Getallen.euro(cent(erin))));
        }
        List<Regeltelling> samen =
                tellingen.stream().filter(een -> een.regel().isPresent()).toList();
        telling.voet(
                "Samen",
                Cel.over(0, Getallen.aantal(som(samen))),
                Cel.over(0, Getallen.procent(som(samen), alle)),
                Cel.over(0, Getallen.euro(cent(samen))));
        return figuur(
                "regels",
                "Afgewezen declaratieregels",
                "Regels van declaraties over de maanden van de periode. Een regel telt één keer, bij de eerste bevinding die"
                        + " haar afwees; het bedrag is debet min credit. Declaraties die als geheel zijn afgewezen staan"
                        + " onder de berichten.",
                "Liggende balken met het aantal afgewezen regels per regel van de standaard.",
                telling,
                () -> Liggers.vanAantallen(
                        volgorde,
                        volgorde.stream()
                                .map(regel -> som(afgewezen.get(regel)))
                                .toList()));
    }

    private Figuur perGroep(List<Regeltelling> tellingen) {
        Map<String, List<Regeltelling>> perGroep = new TreeMap<>(opNaam());
        perGroep.putAll(tellingen.stream().collect(groupingBy(Regeltelling::groep)));
        Telling telling = telling(
                "Afgewezen declaratieregels per " + keuze.perWoord(),
                Clientfiguren.hoofdletter(keuze.perWoord()),
                "Ingediende regels",
                "Afgewezen",
                "Aandeel",
                "Ingediend bedrag",
                "Afgewezen bedrag");
        telling.samen(1, 2, 4);
        List<Long> aantallen = new ArrayList<>();
        perGroep.forEach((groep, tel) -> {
            List<Regeltelling> afgewezen =
                    tel.stream().filter(een -> een.regel().isPresent()).toList();
            long clienten = tel.stream().mapToLong(Regeltelling::clienten).max().orElse(0);
            long afgewezenClienten =
                    afgewezen.stream().mapToLong(Regeltelling::clienten).max().orElse(0);
            long alle = som(tel);
            long weg = som(afgewezen);
            aantallen.add(weg);
            telling.rij(
                    naam(groep),
                    Cel.over(clienten, Getallen.aantal(alle)),
                    Cel.over(afgewezenClienten, Getallen.aantal(weg)),
                    Cel.over(afgewezenClienten, Getallen.procent(weg, alle)),
                    Cel.over(clienten, Getallen.euro(cent(tel))),
                    Cel.over(afgewezenClienten, Getallen.euro(cent(afgewezen))));
        });
        return figuur(
                "groepen",
                "Afgewezen declaratieregels per " + keuze.perWoord(),
                "Aandeel: afgewezen regels gedeeld door ingediende regels.",
                "Liggende balken met het aantal afgewezen regels.",
                telling,
                () -> Liggers.vanAantallen(
                        perGroep.keySet().stream().map(this::naam).toList(), aantallen));
    }

    /** About messages, not about clients: nothing is hidden. */
    private Figuur berichten() {
        Map<String, List<Berichttelling>> perSoort = new TreeMap<>(monitor.berichten(keuze.vraag()).stream()
                .collect(groupingBy(een -> een.soort().orElse("onleesbaar"))));
        Telling telling = telling(
                "Verwerkte berichten",
                "Soort",
                "Verwerkt",
                "Goedgekeurd",
                "Deels afgewezen",
                "Afgewezen",
                "Fout",
                "Aandeel niet goed");
        perSoort.forEach((soort, tel) -> {
            long alle = tel.stream().mapToLong(Berichttelling::aantal).sum();
            long goed = met(tel, "goedgekeurd");
            telling.rij(
                    soort,
                    Cel.over(0, Getallen.aantal(alle)),
                    Cel.over(0, Getallen.aantal(goed)),
                    Cel.over(0, Getallen.aantal(met(tel, "deels"))),
                    Cel.over(0, Getallen.aantal(met(tel, "afgekeurd"))),
                    Cel.over(0, Getallen.aantal(met(tel, "fout"))),
                    Cel.over(0, Getallen.procent(alle - goed, alle)));
        });
        return new Figuur(
                "berichten",
                "Berichten",
                "Berichten die in de periode binnenkwamen en zijn verwerkt; dubbele tellen niet mee, en een filter op product"
                        + " werkt hier niet. De periode loopt hier van middernacht tot middernacht UTC.",
                Optional.empty(),
                "",
                telling.tabel());
    }

    private Figuur berichtregels() {
        List<Berichtregel> regels = monitor.berichtregels(keuze.vraag());
        List<Cijfertabel.Rij> rijen = regels.stream()
                .map(een -> new Cijfertabel.Rij(
                        titel(een.regel()),
                        List.of(een.soort().orElse("onleesbaar"), Getallen.aantal(een.berichten()))))
                .toList();
        return new Figuur(
                "berichtregels",
                "Berichten met een afwijzing, naar regel",
                "In hoeveel berichten van de periode een regel iets afwees. Een bericht kan bij meer dan een regel staan.",
                Optional.empty(),
                "",
                new Cijfertabel(
                        "Berichten met een afwijzing, naar regel",
                        List.of("Regel", "Soort", "Berichten"),
                        rijen,
                        Optional.empty()));
    }

    private static String titel(String regel) {
        return regel.isEmpty()
                ? "niet bewaard"
                : REGELS.zoek(regel)
                        .map(stand -> regel + ": " + stand.regel().omschrijving())
                        .orElse(regel);
    }

    private static long som(List<Regeltelling> tellingen) {
        return tellingen.stream().mapToLong(Regeltelling::aantal).sum();
    }

    private static long cent(List<Regeltelling> tellingen) {
        return tellingen.stream().mapToLong(Regeltelling::cent).sum();
    }

    private static long met(List<Berichttelling> tellingen, String uitkomst) {
        return tellingen.stream()
                .filter(een -> een.uitkomst().equals(uitkomst))
                .mapToLong(Berichttelling::aantal)
                .sum();
    }
}
