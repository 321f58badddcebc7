package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen;
import nl.berichtenstraat.kanaal.ggk.Ggklader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether the settings of the exchange with the GGk can be used. */
@Command(
        name = "controleer",
        description = "Controleer de instellingen van de uitwisseling met het GGk: elke fout met regel en wat er moet"
                + " staan, of wat er staat en tot wanneer de certificaten geldig zijn.")
final class GgkControleerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Parameters(
            arity = "0..1",
            paramLabel = "BESTAND",
            description = "Bestand met instellingen (standaard config/ggk.yaml).")
    private Path bestand;

    @Override
    public Integer call() {
        Path gekozen = Optional.ofNullable(bestand)
                .orElseGet(() -> Berichtenstraat.installatie().resolve("config/ggk.yaml"));
        if (!Files.isRegularFile(gekozen)) {
            throw new Onbruikbaar("Bestand met instellingen voor het GGk niet gevonden: " + gekozen);
        }
        PrintWriter uit = opdracht.commandLine().getOut();
        try {
            return toon(lees(gekozen), uit);
        } catch (Contractfouten e) {
            e.fouten().forEach(uit::println);
            uit.println(e.fouten().size() == 1 ? "1 fout." : e.fouten().size() + " fouten.");
            return Berichtenstraat.BEVINDINGEN;
        } finally {
            uit.flush();
        }
    }

    private static Optional<Ggkinstellingen> lees(Path bestand) {
        LocalDate vandaag = LocalDate.now(Clock.system(Tijd.ZONE));
        return new Ggklader(
                        Berichtenstraat.installatie(),
                        code -> Contractmap.gemeenten().bestaat(code, vandaag))
                .lees(bestand);
    }

    private static int toon(Optional<Ggkinstellingen> instellingen, PrintWriter uit) {
        if (instellingen.isEmpty()) {
            uit.println("De vorm is in orde. De uitwisseling met het GGk staat uit (actief: false);"
                    + " certificaten zijn niet bekeken.");
            return Berichtenstraat.IN_ORDE;
        }
        return new Ggktekst(uit, Clock.system(Tijd.ZONE)).toon(instellingen.get())
                ? Berichtenstraat.IN_ORDE
                : Berichtenstraat.BEVINDINGEN;
    }
}
