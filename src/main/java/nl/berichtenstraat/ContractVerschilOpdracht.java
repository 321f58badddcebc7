package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.berichtenstraat.verslag.Contractblad;
import nl.berichtenstraat.verslag.Contractverschil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is otherwise in one contract than in another. */
@Command(
        name = "verschil",
        description = "Vergelijk twee contracten of versies: wat erbij kwam, verviel en veranderde.")
final class ContractVerschilOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--map", paramLabel = "MAP", description = "Map met contracten (standaard config/contracten).")
    private Optional<Path> map = Optional.empty();

    @Option(names = "--json", description = "Toon de verschillen als JSON.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "A", description = "Een bestand, of CONTRACT/VERSIE.")
    private String een;

    @Parameters(index = "1", paramLabel = "B", description = "Het bestand of de versie om mee te vergelijken.")
    private String ander;

    @Override
    public Integer call() {
        Contractmap keuze = new Contractmap(map);
        Contractverschil verschil =
                Contractverschil.tussen(Contractblad.van(keuze.contract(een)), Contractblad.van(keuze.contract(ander)));
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            Contractjson.verschil(verschil, uit);
        } else {
            new Contracttekst(uit).toon(verschil);
        }
        uit.flush();
        return Berichtenstraat.IN_ORDE;
    }
}
