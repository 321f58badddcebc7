package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.straat.Signalering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The look of a day at a register, as the service takes it, and the signals that are open then. */
@Command(
        name = "signaleer",
        description = "Zoek in het register wat er had moeten komen, wat bijna eindigt en wat hersteld moet worden."
                + " Toon de signalen die nu gelden.")
final class SignaleerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--data", paramLabel = "MAP", description = "Map met het register (standaard data).")
    private Path data;

    @Option(
            names = "--contracten",
            paramLabel = "MAP",
            description = "Map met contracten (standaard config/contracten).")
    private Path contracten;

    @Option(names = "--vandaag", paramLabel = "JJJJ-MM-DD", description = "Kijk alsof het deze dag is.")
    private LocalDate vandaag;

    @Option(names = "--json", description = "Toon de signalen als JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Clock klok = Tijd.klok(vandaag);
        try (Onderdelen straat = Onderdelen.van(instellingen(), klok)) {
            LocalDate dag = LocalDate.now(klok);
            Signalering.Uitslag uitslag = straat.signalering().signaleer(dag).orElseThrow(Onbruikbaar::bezig);
            straat.registers().lees(register -> toon(register, dag, uitslag));
            return Berichtenstraat.IN_ORDE;
        }
    }

    private Instellingen instellingen() {
        return Opdrachtinstellingen.vanBestaand(
                Opdrachtinstellingen.register(Optional.ofNullable(data)), Optional.ofNullable(contracten));
    }

    private Signalering.Uitslag toon(Register register, LocalDate dag, Signalering.Uitslag uitslag) {
        PrintWriter scherm = opdracht.commandLine().getOut();
        Signaallijst lijst = json ? new Signaallijst.Json(scherm) : new Signaallijst.Tekst(scherm);
        lijst.toon(dag, uitslag, register.signalen().open());
        scherm.flush();
        return uitslag;
    }
}
