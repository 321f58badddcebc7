package nl.berichtenstraat;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with the exchange with the GGk: one of its own commands must follow. */
@Command(
        name = "ggk",
        description = "Controleer de uitwisseling met het GGk.",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        subcommands = {GgkControleerOpdracht.class})
final class GgkOpdracht implements Runnable {

    @Spec
    private CommandSpec opdracht;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(opdracht.commandLine(), "OPDRACHT");
    }
}
