package nl.berichtenstraat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.afrekening.maand.Maandafrekeninglezer;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import nl.berichtenstraat.straat.Maandafsluiting;
import nl.berichtenstraat.straat.Maandafsluiting.Gesloten;
import nl.berichtenstraat.straat.Maandafsluiting.Uitslag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Closes a month as the service does, and shows what is settled. */
@Command(
        name = "maandafsluiting",
        description =
                "Sluit een maand af: zet per gemeente en aanbieder in één maandafrekening wat is afgerekend, wat voor"
                        + " eerdere maanden is gecorrigeerd, wat is afgewezen en wat ontbreekt. Een maand die al is afgesloten,"
                        + " blijft zoals hij is.")
final class MaandafsluitingOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Parameters(paramLabel = "MAAND", description = "De maand, bijvoorbeeld 2026-05.")
    private YearMonth maand;

    @Option(names = "--gemeente", paramLabel = "CODE", description = "Alleen deze gemeente.")
    private String gemeente;

    @Option(names = "--aanbieder", paramLabel = "AGB", description = "Alleen deze aanbieder.")
    private String aanbieder;

    @Mixin
    private Dienstregister dienst;

    @Option(
            names = "--uit",
            paramLabel = "MAP",
            description = "Schrijf de maandafrekeningen ook hierin, als XML en als pagina (HTML).")
    private Path uit;

    @Option(names = "--vandaag", paramLabel = "JJJJ-MM-DD", description = "Sluit af alsof het deze dag is.")
    private LocalDate vandaag;

    @Option(names = "--json", description = "Toon de uitkomst als JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Clock klok = Tijd.klok(vandaag);
        LocalDate dag = LocalDate.now(klok);
        if (!Maandafsluiting.isVoorbij(maand, dag)) {
            throw new Onbruikbaar("De maand " + maand + " is op " + Nederlands.datum(dag) + " nog niet voorbij."
                    + " Sluit haar af vanaf "
                    + Nederlands.datum(maand.plusMonths(1).atDay(1)) + ".");
        }
        Optional<Maandbestanden> bestanden = uit == null ? Optional.empty() : Optional.of(Maandbestanden.in(uit));
        try (Onderdelen straat = Onderdelen.van(dienst.instellingen(), klok)) {
            controleerKeuze(straat);
            List<Uitslag> uitslagen =
                    straat.maandafsluiting().sluit(maand, keuze()).orElseThrow(Onbruikbaar::bezig);
            return toon(straat, uitslagen, bestanden);
        }
    }

    private int toon(Onderdelen straat, List<Uitslag> uitslagen, Optional<Maandbestanden> bestanden)
            throws IOException {
        List<Maandoverzicht.Rij> rijen = new ArrayList<>();
        for (Uitslag uitslag : uitslagen) {
            Optional<Maandafrekening> afrekening = Optional.empty();
            List<Path> geschreven = List.of();
            if (uitslag instanceof Gesloten gesloten) {
                byte[] inhoud = inhoud(straat, gesloten);
                Maandafrekening gelezen = Maandafrekeninglezer.lees(inhoud);
                geschreven = bestanden.isPresent() ? bestanden.get().schrijf(gelezen, inhoud) : List.of();
                afrekening = Optional.of(gelezen);
            }
            rijen.add(new Maandoverzicht.Rij(uitslag, afrekening, geschreven));
        }
        PrintWriter scherm = opdracht.commandLine().getOut();
        (json ? new Maandoverzicht.Json(scherm) : new Maandoverzicht.Tekst(scherm)).toon(maand, rijen);
        scherm.flush();
        return rijen.stream().allMatch(Maandoverzicht.Rij::inOrde)
                ? Berichtenstraat.IN_ORDE
                : Berichtenstraat.BEVINDINGEN;
    }

    private static byte[] inhoud(Onderdelen straat, Gesloten gesloten) {
        return straat.registers().lees(register -> {
            try (InputStream inhoud = register.uitbak().inhoud(gesloten.uitgaandId())) {
                return inhoud.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A choice that fits nobody is a mistake in typing. */
    private void controleerKeuze(Onderdelen straat) {
        boolean gekozen = gemeente != null || aanbieder != null;
        boolean gevonden = straat
                .registers()
                .lees(register -> register.sluitingen().paren())
                .stream()
                .anyMatch(keuze());
        if (gekozen && !gevonden) {
            throw new Onbruikbaar(
                    "Het register kent deze gemeente en aanbieder niet. Controleer --gemeente en --aanbieder.");
        }
    }

    private Predicate<Paar> keuze() {
        return paar -> (gemeente == null || gemeente.equals(paar.gemeente().code()))
                && (aanbieder == null || aanbieder.equals(paar.aanbieder().code()));
    }
}
