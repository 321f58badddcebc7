package nl.berichtenstraat.beheer.pagina;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Monitorregister.Clienttelling;
import nl.berichtenstraat.register.Monitorregister.Maandtelling;
import nl.berichtenstraat.verslag.Figuur;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Kolommen;
import nl.berichtenstraat.verslag.Liggers;
import nl.berichtenstraat.verslag.Lijnen;
import nl.berichtenstraat.verslag.Telling;
import nl.berichtenstraat.verslag.Telling.Cel;

/** Clients: who is there, who comes and goes, who gets more or less. */
final class Clientfiguren extends Monitorfiguren {

    Clientfiguren(Monitorregister monitor, Monitorkeuze keuze, Schrijfwijze tekst) {
        super(monitor, keuze, tekst);
    }

    @Override
    List<Figuur> figuren() {
        Map<YearMonth, Maandtelling> perMaand = monitor.clienten(keuze.vraag(), Optional.empty()).stream()
                .collect(toMap(Maandtelling::maand, Function.identity()));
        List<Maandtelling> reeks = maanden().stream()
                .map(maand -> perMaand.getOrDefault(maand, new Maandtelling("", maand, 0, 0, 0, 0, 0, 0, 0, 0)))
                .toList();
        return List.of(perMaand(reeks), stroom(reeks), schaal(reeks), perGroep());
    }

    private Figuur perMaand(List<Maandtelling> reeks) {
        Telling telling = telling("Cliënten per maand", "Maand", "Met toewijzing", "Met levering");
        reeks.forEach(maand -> telling.rij(
                Getallen.maand(maand.maand()), Cel.aantal(maand.toegewezen()), Cel.aantal(maand.geleverd())));
        return figuur(
                "clienten",
                "Cliënten per maand",
                "Met toewijzing: cliënten met een toewijzing die op een dag van de maand loopt. Met levering: cliënten voor"
                        + " wie in de maand iets is toegekend dat niet is gecrediteerd.",
                "Lijnen met het aantal cliënten per maand.",
                telling,
                () -> Lijnen.van(
                        korteMaanden(),
                        List.of(
                                reeks("met toewijzing", reeks, Maandtelling::toegewezen),
                                reeks("met levering", reeks, Maandtelling::geleverd))));
    }

    private Figuur stroom(List<Maandtelling> reeks) {
        Telling telling = telling(
                "In- en uitstroom per maand", "Maand", "Instroom", "Uitstroom", "Gemelde starts", "Gemelde stops");
        telling.samen(0, 1);
        reeks.forEach(maand -> telling.rij(
                Getallen.maand(maand.maand()),
                Cel.aantal(maand.instroom()),
                Cel.aantal(maand.uitstroom()),
                Cel.aantal(maand.starts()),
                Cel.aantal(maand.stops())));
        telling.voet(
                "Samen",
                som(reeks, Maandtelling::instroom),
                som(reeks, Maandtelling::uitstroom),
                som(reeks, Maandtelling::starts),
                som(reeks, Maandtelling::stops));
        return figuur(
                "stroom",
                "In- en uitstroom",
                "Instroom: cliënten met een toewijzing in de maand en zonder in de maand ervoor. Uitstroom: cliënten zonder"
                        + " toewijzing in de maand en met een in de maand ervoor. Gemelde starts en stops: meldingen met een"
                        + " begindatum, of een einddatum, in de maand; verwijderde tellen niet.",
                "Kolommen met instroom en uitstroom per maand.",
                telling,
                () -> Kolommen.van(
                        korteMaanden(),
                        List.of(
                                reeks("instroom", reeks, Maandtelling::instroom),
                                reeks("uitstroom", reeks, Maandtelling::uitstroom))));
    }

    private Figuur schaal(List<Maandtelling> reeks) {
        Telling telling = telling("Op- en afschalen per maand", "Maand", "Opgeschaald", "Afgeschaald");
        reeks.forEach(maand -> telling.rij(
                Getallen.maand(maand.maand()), Cel.aantal(maand.opgeschaald()), Cel.aantal(maand.afgeschaald())));
        telling.voet("Samen", som(reeks, Maandtelling::opgeschaald), som(reeks, Maandtelling::afgeschaald));
        return figuur(
                "schaal",
                "Op- en afschalen",
                "Opgeschaald: cliënten bij wie op de laatste dag van de maand meer is toegewezen dan op de laatste dag van de"
                        + " maand ervoor, omgerekend naar een week. Afgeschaald: minder. Uren en minuten tellen samen, elke"
                        + " andere eenheid apart; wie in een van beide maanden niets heeft, telt hier niet mee.",
                "Kolommen met het aantal opgeschaalde en afgeschaalde cliënten per maand.",
                telling,
                () -> Kolommen.van(
                        korteMaanden(),
                        List.of(
                                reeks("opgeschaald", reeks, Maandtelling::opgeschaald),
                                reeks("afgeschaald", reeks, Maandtelling::afgeschaald))));
    }

    private Figuur perGroep() {
        Map<String, List<Maandtelling>> perGroep = monitor.clienten(keuze.vraag(), Optional.of(keuze.per())).stream()
                .collect(groupingBy(Maandtelling::groep));
        List<Clienttelling> clienten = monitor.clientenInPeriode(keuze.vraag(), Optional.of(keuze.per())).stream()
                .sorted((een, ander) -> opNaam().compare(een.groep(), ander.groep()))
                .toList();
        Telling telling = telling(
                "Cliënten in de periode per " + keuze.perWoord(),
                hoofdletter(keuze.perWoord()),
                "Met toewijzing",
                "Met levering",
                "Instroom",
                "Uitstroom",
                "Opgeschaald",
                "Afgeschaald");
        telling.samen(2, 3);
        for (Clienttelling groep : clienten) {
            List<Maandtelling> maanden = perGroep.getOrDefault(groep.groep(), List.of());
            telling.rij(
                    naam(groep.groep()),
                    Cel.aantal(groep.toegewezen()),
                    Cel.aantal(groep.geleverd()),
                    som(maanden, Maandtelling::instroom),
                    som(maanden, Maandtelling::uitstroom),
                    som(maanden, Maandtelling::opgeschaald),
                    som(maanden, Maandtelling::afgeschaald));
        }
        return figuur(
                "groepen",
                "Cliënten per " + keuze.perWoord(),
                "Verschillende cliënten over de hele periode; een cliënt kan in meer dan een rij staan. In- en uitstroom en"
                        + " op- en afschalen zijn de maanden van de periode opgeteld, binnen de rij.",
                "Liggende balken met het aantal cliënten met een toewijzing.",
                telling,
                () -> Liggers.vanAantallen(
                        clienten.stream().map(groep -> naam(groep.groep())).toList(),
                        clienten.stream().map(Clienttelling::toegewezen).toList()));
    }

    private static Cel som(List<Maandtelling> reeks, ToLongFunction<Maandtelling> getal) {
        return Cel.aantal(reeks.stream().mapToLong(getal).sum());
    }

    /** With a capital, for a head. */
    static String hoofdletter(String woord) {
        return Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }
}
