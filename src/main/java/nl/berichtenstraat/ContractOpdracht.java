package nl.berichtenstraat;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with contracts: one of its own commands must follow. */
@Command(
        name = "contract",
        description = "Controleer, toon en vergelijk contracten.",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        subcommands = {ContractControleerOpdracht.class, ContractToonOpdracht.class, ContractVerschilOpdracht.class})
final class ContractOpdracht implements Runnable {

    @Spec
    private CommandSpec opdracht;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(opdracht.commandLine(), "OPDRACHT");
    }
}
