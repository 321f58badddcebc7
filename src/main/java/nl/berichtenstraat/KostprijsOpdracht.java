package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.contract.kostprijs.Kostprijslader;
import nl.berichtenstraat.contract.kostprijs.Kostprijsopbouw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prices built up from their parameters, with every step. */
@Command(
        name = "kostprijs",
        description = "Bereken tarieven uit hun parameters: elke stap met bron en som, en wat er in een contract komt.")
final class KostprijsOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--json", description = "Toon de opbouw als JSON.")
    private boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "BESTAND",
            description = "Bestanden met parameters, bijvoorbeeld config/kostprijs/begeleiding-2026.yaml.")
    private List<Path> bestanden;

    @Override
    public Integer call() {
        Map<Path, Kostprijsopbouw> opbouwen = reken();
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            Kostprijsjson.schrijf(opbouwen, uit);
        } else {
            opbouwen.forEach(new Kostprijstekst(uit)::toon);
        }
        uit.flush();
        return Berichtenstraat.IN_ORDE;
    }

    private Map<Path, Kostprijsopbouw> reken() {
        Kostprijslader lader = new Kostprijslader();
        Map<Path, Kostprijsopbouw> opbouwen = new LinkedHashMap<>();
        List<Contractfout> fouten = new ArrayList<>();
        for (Path bestand : bestanden) {
            try {
                opbouwen.put(bestand, lader.lees(bestand));
            } catch (Contractfouten e) {
                fouten.addAll(e.fouten());
            }
        }
        Contractfouten.weiger(fouten);
        return opbouwen;
    }
}
