package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.verslag.Contractwoorden;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether the contracts in a folder can be used. */
@Command(
        name = "controleer",
        description = "Controleer alle contracten in een map: elke fout met bestand, regel en wat er moet staan.")
final class ContractControleerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--json", description = "Toon de uitkomst als JSON.")
    private boolean json;

    @Parameters(paramLabel = "MAP", description = "Map met contracten, bijvoorbeeld config/contracten.")
    private Path map;

    @Override
    public Integer call() {
        if (!Files.isDirectory(map)) {
            throw new Onbruikbaar("Map met contracten niet gevonden: " + map);
        }
        try {
            List<Contract> contracten =
                    Contractlader.laad(map, Contractmap.gemeenten()::bestaat).contracten();
            if (contracten.isEmpty()) {
                throw new Onbruikbaar("Geen contracten (*.yaml) in map " + map);
            }
            toon(contracten, List.of());
            return Berichtenstraat.IN_ORDE;
        } catch (Contractfouten e) {
            toon(List.of(), e.fouten());
            return Berichtenstraat.BEVINDINGEN;
        }
    }

    private void toon(List<Contract> contracten, List<Contractfout> fouten) {
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            Contractjson.controle(contracten, fouten, uit);
        } else {
            fouten.forEach(uit::println);
            contracten.forEach(contract -> toon(contract, uit));
            uit.println(slot(contracten.size(), fouten.size()));
        }
        uit.flush();
    }

    private static void toon(Contract contract, PrintWriter uit) {
        uit.println(contract.versieaanduiding() + "  " + Contractwoorden.geldig(contract.looptijd()) + "  "
                + contract.gemeenten().size() + " gemeenten, " + Contractwoorden.aantal(contract.aanbieders())
                + ", " + contract.producten().size() + " producten: " + Contractwoorden.vormen(contract));
    }

    private static String slot(int contracten, int fouten) {
        return fouten == 0
                ? contracten + (contracten == 1 ? " contract" : " contracten") + " in orde."
                : fouten + (fouten == 1 ? " fout." : " fouten.");
    }
}
