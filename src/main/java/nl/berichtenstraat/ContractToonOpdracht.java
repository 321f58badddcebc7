package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.berichtenstraat.verslag.Contractblad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Contracts in words. */
@Command(
        name = "toon",
        description = "Toon contracten in woorden: partijen, producten, prijzen, bekostiging en waar het staat.")
final class ContractToonOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--map", paramLabel = "MAP", description = "Map met contracten (standaard config/contracten).")
    private Optional<Path> map = Optional.empty();

    @Option(names = "--json", description = "Toon de contracten als JSON.")
    private boolean json;

    @Parameters(
            arity = "0..1",
            paramLabel = "CONTRACT",
            description = "Alleen dit contract, bijvoorbeeld drechtsteden-ib, of deze versie: drechtsteden-ib/2026-1.")
    private Optional<String> keuze = Optional.empty();

    @Override
    public Integer call() {
        List<Contractblad> bladen = new Contractmap(map)
                .contracten(keuze).stream().map(Contractblad::van).toList();
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            Contractjson.bladen(bladen, uit);
        } else {
            bladen.forEach(new Contracttekst(uit)::toon);
        }
        uit.flush();
        return Berichtenstraat.IN_ORDE;
    }
}
