package nl.berichtenstraat;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Access in an emergency, on the machine itself: one of its own commands must follow. */
@Command(
        name = "toegang",
        description = "Kom weer binnen als dat langs de gewone weg niet lukt. Werkt ook terwijl de dienst draait.",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        subcommands = {ToegangLijstOpdracht.class, ToegangWachtwoordOpdracht.class, ToegangVrijgevenOpdracht.class})
final class ToegangOpdracht implements Runnable {

    @Spec
    private CommandSpec opdracht;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(opdracht.commandLine(), "OPDRACHT");
    }
}
