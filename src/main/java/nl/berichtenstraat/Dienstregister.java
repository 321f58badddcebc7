package nl.berichtenstraat;

import java.nio.file.Path;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Instellingen;
import picocli.CommandLine.Option;

/** The options that say in which register a command does the work of the service. */
final class Dienstregister {

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Map met het register (standaard dat van de dienst, volgens config/application.properties).")
    private Path data;

    @Option(
            names = "--contracten",
            paramLabel = "MAP",
            description = "Map met contracten (standaard die van de dienst).")
    private Path contracten;

    /**
     * The settings of the service, or of the register in a folder that is there already.
     *
     * @throws Onbruikbaar when there is no such folder, or contracts without one
     */
    Instellingen instellingen() {
        if (data != null) {
            return Opdrachtinstellingen.vanBestaand(data, Optional.ofNullable(contracten));
        }
        if (contracten != null) {
            throw new Onbruikbaar("--contracten hoort bij --data: de dienst heeft haar eigen contracten.");
        }
        return StartOpdracht.lees(Optional.empty());
    }
}
