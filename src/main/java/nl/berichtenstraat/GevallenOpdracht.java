package nl.berichtenstraat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.berichtenstraat.gevallen.Gevallenmap;
import nl.berichtenstraat.gevallen.Gevalmap;
import nl.berichtenstraat.gevallen.Gevalverslag;
import nl.berichtenstraat.gevallen.Proefnemer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a folder of rule cases and reports. */
@Command(
        name = "gevallen",
        description = "Voer gevallen uit (berichten met wat ervan moet komen) en meld wat er anders ging.")
final class GevallenOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--json", description = "Toon de uitslagen als JSON.")
    private boolean json;

    @Parameters(paramLabel = "MAP", description = "Een verzameling gevallen, de map van één regel, of één geval.")
    private Path map;

    @Override
    public Integer call() throws IOException {
        List<Gevalmap> gevallen = gevallen();
        try (Registermap tijdelijk = Registermap.maak()) {
            return voerUit(gevallen, new Proefnemer(tijdelijk.map()));
        }
    }

    private int voerUit(List<Gevalmap> gevallen, Proefnemer proefnemer) {
        PrintWriter scherm = opdracht.commandLine().getOut();
        Voortgang voortgang = new Voortgang(opdracht.commandLine().getErr(), gevallen.size());
        Gevallenuitvoer uitvoer = json ? new Gevallenuitvoer.Json(scherm) : new Gevallenuitvoer.Tekst(scherm);
        Gevallentelling telling = new Gevallentelling();
        for (Gevalmap geval : gevallen) {
            Gevalverslag verslag = proefnemer.beproef(geval);
            telling.tel(verslag);
            uitvoer.toon(verslag);
            voortgang.stap();
        }
        uitvoer.einde(telling);
        return telling.afsluitcode();
    }

    private List<Gevalmap> gevallen() {
        if (!Files.isDirectory(map) || !Files.isReadable(map)) {
            throw new Onbruikbaar("Map met gevallen niet gevonden of niet leesbaar: " + map);
        }
        List<Gevalmap> gevallen = vind();
        if (gevallen.isEmpty()) {
            throw new Onbruikbaar("Geen gevallen gevonden in " + map
                    + ". Geef een map met regels, de map van één regel, of één geval.");
        }
        return gevallen;
    }

    private List<Gevalmap> vind() {
        try {
            return Gevallenmap.vind(map);
        } catch (IOException e) {
            throw new Onbruikbaar("Map met gevallen niet leesbaar: " + map);
        }
    }
}
