package nl.berichtenstraat;

import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. Exit codes: 0 fine, 1 findings, 2 unusable input or configuration. */
@Command(
        name = "berichtenstraat",
        description = "De berichtenstraat voor iWmo 3.2 tussen gemeente en aanbieders.",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        optionListHeading = "%nOpties:%n",
        exitCodeListHeading = "%nAfsluitcodes:%n",
        exitCodeList = {"0:in orde", "1:er zijn bevindingen", "2:onbruikbare invoer of instelling"},
        subcommands = {
            StartOpdracht.class,
            DemoOpdracht.class,
            ControleerOpdracht.class,
            VerwerkOpdracht.class,
            HerhaalOpdracht.class,
            SignaleerOpdracht.class,
            BenuttingOpdracht.class,
            GevallenOpdracht.class,
            SimuleerOpdracht.class,
            MaandafsluitingOpdracht.class,
            MeetOpdracht.class,
            RegelsOpdracht.class,
            ContractOpdracht.class,
            KostprijsOpdracht.class,
            GgkOpdracht.class,
            GgkNaspelenOpdracht.class,
            ToegangOpdracht.class,
            InwerkOpdracht.class
        })
public final class Berichtenstraat {

    /** Everything is in order. */
    static final int IN_ORDE = 0;

    /** There are findings. */
    static final int BEVINDINGEN = 1;

    /** Input or configuration cannot be used. */
    static final int ONBRUIKBAAR = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Toon deze uitleg.")
    private boolean help;

    private Berichtenstraat() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] argumenten) {
        System.exit(voerUit(argumenten));
    }

    /** Runs a command; returns its exit code. */
    static int voerUit(String... argumenten) {
        return new CommandLine(new Berichtenstraat())
                .setResourceBundle(ResourceBundle.getBundle("opdrachten"))
                .setExecutionExceptionHandler(Berichtenstraat::meld)
                .setParameterExceptionHandler(Berichtenstraat::wijsAf)
                .execute(argumenten.length == 0 ? new String[] {"--help"} : argumenten);
    }

    /** Folder of the installation: where the launcher stands; else the working folder. */
    static Path installatie() {
        return Path.of(System.getProperty("berichtenstraat.home", "")).toAbsolutePath();
    }

    private static int wijsAf(CommandLine.ParameterException fout, String[] argumenten) {
        CommandLine opdracht = fout.getCommandLine();
        opdracht.getErr().println("Deze opdracht is niet bruikbaar. " + uitleg(fout));
        opdracht.usage(opdracht.getErr());
        return ONBRUIKBAAR;
    }

    private static String uitleg(CommandLine.ParameterException fout) {
        if (fout instanceof CommandLine.MissingParameterException ontbreekt) {
            return "Er ontbreekt iets: "
                    + ontbreekt.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (fout instanceof CommandLine.UnmatchedArgumentException onbekend) {
            return "Onbekend: " + String.join(" ", onbekend.getUnmatched()) + ".";
        }
        return fout.getArgSpec() == null
                ? ""
                : "De waarde past niet bij " + fout.getArgSpec().paramLabel() + ".";
    }

    private static int meld(Exception fout, CommandLine opdracht, CommandLine.ParseResult invoer) throws Exception {
        if (fout instanceof OngeldigeInstelling || fout instanceof Onbruikbaar || fout instanceof Contractfouten) {
            opdracht.getErr().println(fout.getMessage());
            return ONBRUIKBAAR;
        }
        throw fout;
    }
}
