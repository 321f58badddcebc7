package nl.berichtenstraat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One batch of files through the same lane as the service. */
@Command(
        name = "verwerk",
        description = "Verwerk alle *.xml van een map in volgorde van naam, door dezelfde straat als de dienst.")
final class VerwerkOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--in", required = true, paramLabel = "MAP", description = "Map met berichten.")
    private Path in;

    @Option(
            names = "--uit",
            required = true,
            paramLabel = "MAP",
            description = "Map voor uitkomsten en uitgaande berichten.")
    private Path uit;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Map met het register. Zonder deze optie geldt een leeg register voor alleen deze opdracht.")
    private Path data;

    @Option(
            names = "--contracten",
            paramLabel = "MAP",
            description = "Map met contracten (standaard config/contracten).")
    private Path contracten;

    @Option(names = "--vandaag", paramLabel = "JJJJ-MM-DD", description = "Beoordeel alsof het deze dag is.")
    private LocalDate vandaag;

    @Option(names = "--json", description = "Toon de uitkomsten als JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        List<Path> bestanden = bestanden();
        if (data != null) {
            return verwerk(bestanden, data);
        }
        try (Registermap tijdelijk = Registermap.maak()) {
            return verwerk(bestanden, tijdelijk.map());
        }
    }

    private int verwerk(List<Path> bestanden, Path register) throws IOException {
        Instellingen instellingen = Opdrachtinstellingen.van(register, Optional.ofNullable(contracten));
        try (Onderdelen onderdelen = Onderdelen.van(instellingen, Tijd.klok(vandaag))) {
            PrintWriter scherm = opdracht.commandLine().getOut();
            Partijbegin begin = Partijbegin.van(register, in, uit, onderdelen.ontvangst());
            Partij partij = new Partij(onderdelen, begin.na(), uit, Tijd.klok(vandaag));
            Voortgang voortgang = new Voortgang(opdracht.commandLine().getErr(), bestanden.size());
            Uitvoer uitvoer = json ? new Uitvoer.Json(scherm) : new Uitvoer.Tekst(scherm);
            boolean inOrde = true;
            for (Path bestand : bestanden) {
                Partij.Resultaat resultaat = partij.verwerk(bestand);
                inOrde &= resultaat.inOrde();
                uitvoer.toon(resultaat);
                voortgang.stap();
            }
            uitvoer.einde();
            begin.klaar();
            return inOrde ? Berichtenstraat.IN_ORDE : Berichtenstraat.BEVINDINGEN;
        }
    }

    private List<Path> bestanden() throws IOException {
        if (!Files.isDirectory(in) || !Files.isReadable(in)) {
            throw new Onbruikbaar("Map met berichten niet gevonden of niet leesbaar: " + in);
        }
        Uitvoermap.maak(uit, "uitkomsten");
        try (Stream<Path> alle = Files.list(in)) {
            return alle.filter(Files::isRegularFile)
                    .filter(pad -> pad.getFileName().toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
