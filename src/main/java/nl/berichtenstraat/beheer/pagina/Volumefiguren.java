package nl.berichtenstraat.beheer.pagina;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Boekbedragen;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Monitorregister.Geldtelling;
import nl.berichtenstraat.verslag.Figuur;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Kolommen;
import nl.berichtenstraat.verslag.Liggers;
import nl.berichtenstraat.verslag.Telling;
import nl.berichtenstraat.verslag.Telling.Cel;

/** Minutes and money by the ledger. */
final class Volumefiguren extends Monitorfiguren {

    private static final String UITLEG =
            "Volgens het grootboek: ingediend is toegekend plus afgewezen; verschuldigd is wat het"
                    + " contract betaalt; geparkeerd is toegekend en niet afgerekend, omdat niet te zeggen is wat verschuldigd is.";

    Volumefiguren(Monitorregister monitor, Monitorkeuze keuze, Schrijfwijze tekst) {
        super(monitor, keuze, tekst);
    }

    @Override
    List<Figuur> figuren() {
        Map<YearMonth, Geldtelling> bekend = monitor.bedragen(keuze.vraag(), Optional.empty()).stream()
                .collect(toMap(Geldtelling::maand, Function.identity()));
        List<Geldtelling> reeks = maanden().stream()
                .map(maand -> bekend.getOrDefault(maand, new Geldtelling("", maand, 0, 0, 0, Boekbedragen.NUL)))
                .toList();
        return List.of(minuten(reeks), geld(reeks), perGroep());
    }

    private Figuur minuten(List<Geldtelling> reeks) {
        Telling telling = telling(
                "Minuten per maand", "Maand", "Cliënten", "Toegewezen minuten", "Geleverde minuten", "Benutting");
        reeks.forEach(maand -> telling.rij(
                Getallen.maand(maand.maand()),
                Cel.aantal(maand.clienten()),
                Cel.over(maand.clienten(), Getallen.aantal(maand.toegewezenMinuten())),
                Cel.over(maand.clienten(), Getallen.aantal(maand.geleverdeMinuten())),
                Cel.over(maand.clienten(), Getallen.procent(maand.geleverdeMinuten(), maand.toegewezenMinuten()))));
        return figuur(
                "minuten",
                "Minuten per maand",
                "Toegewezen: minuten van de toewijzingen waarop in de maand is gedeclareerd. Geleverd: toegekende minuten die"
                        + " niet zijn gecrediteerd. Benutting: geleverd gedeeld door toegewezen.",
                "Kolommen met geleverde en toegewezen minuten per maand.",
                telling,
                () -> Kolommen.van(
                        korteMaanden(),
                        List.of(
                                reeks("geleverd", reeks, Geldtelling::geleverdeMinuten),
                                reeks("toegewezen", reeks, Geldtelling::toegewezenMinuten))));
    }

    private Figuur geld(List<Geldtelling> reeks) {
        Telling telling = geldtelling("Bedragen per maand", "Maand");
        reeks.forEach(maand -> telling.rij(Getallen.maand(maand.maand()), cellen(maand.clienten(), maand.bedragen())));
        telling.voet("Samen", cellen(0, som(reeks.stream().map(Geldtelling::bedragen))));
        return figuur(
                "geld",
                "Geld per maand",
                UITLEG,
                "Kolommen met het toegekende en het afgerekende bedrag per maand.",
                telling,
                () -> Kolommen.vanCenten(
                        korteMaanden(),
                        List.of(
                                reeks(
                                        "toegekend",
                                        reeks,
                                        maand -> maand.bedragen().toegekend()),
                                reeks(
                                        "afgerekend",
                                        reeks,
                                        maand -> maand.bedragen().afgerekend()))));
    }

    private Figuur perGroep() {
        Map<String, List<Geldtelling>> perGroep = new TreeMap<>(opNaam());
        perGroep.putAll(monitor.bedragen(keuze.vraag(), Optional.of(keuze.per())).stream()
                .collect(groupingBy(Geldtelling::groep)));
        Telling telling = geldtelling(
                "Bedragen in de periode per " + keuze.perWoord(), Clientfiguren.hoofdletter(keuze.perWoord()));
        Map<String, Boekbedragen> bedragen = new TreeMap<>(opNaam());
        perGroep.forEach((groep, maanden) -> {
            Boekbedragen som = som(maanden.stream().map(Geldtelling::bedragen));
            long clienten =
                    maanden.stream().mapToLong(Geldtelling::clienten).max().orElse(0);
            bedragen.put(groep, som);
            telling.rij(naam(groep), cellen(clienten, som));
        });
        telling.voet("Samen", cellen(0, som(bedragen.values().stream())));
        return figuur(
                "groepen",
                "Geld per " + keuze.perWoord(),
                UITLEG,
                "Liggende balken met het afgerekende bedrag.",
                telling,
                () -> Liggers.vanCenten(
                        bedragen.keySet().stream().map(this::naam).toList(),
                        bedragen.values().stream().map(Boekbedragen::afgerekend).toList()));
    }

    private Telling geldtelling(String titel, String eersteKop) {
        return telling(
                titel, eersteKop, "Ingediend", "Afgewezen", "Toegekend", "Verschuldigd", "Afgerekend", "Geparkeerd");
    }

    private static Boekbedragen som(Stream<Boekbedragen> bedragen) {
        return bedragen.reduce(Boekbedragen.NUL, Boekbedragen::plus);
    }

    private static Cel[] cellen(long clienten, Boekbedragen bedragen) {
        return List.of(
                        bedragen.ingediend(),
                        bedragen.afgewezen(),
                        bedragen.toegekend(),
                        bedragen.verschuldigd(),
                        bedragen.afgerekend(),
                        bedragen.geparkeerd())
                .stream()
                .map(cent -> Cel.over(clienten, Getallen.euro(cent)))
                .toArray(Cel[]::new);
    }
}
