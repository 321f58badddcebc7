package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.berichtenstraat.beheer.toegang.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A new one-time password for an account. */
@Command(
        name = "wachtwoord",
        description = "Geef een account een nieuw wachtwoord voor één keer en toon het; wat het account had, vervalt.")
final class ToegangWachtwoordOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Mixin
    private Toegangsbron bron;

    @Parameters(paramLabel = "NAAM", description = "Naam van het account.")
    private String naam;

    @Option(names = "--reden", paramLabel = "TEKST", description = "Waarom, voor het logboek (standaard noodgreep).")
    private String reden = "noodgreep";

    @Override
    public Integer call() {
        String geheim = bron.met(accounts -> accounts.nieuwWachtwoord(
                Toegangsbron.OPDRACHTREGEL,
                reden,
                Toegangsbron.account(accounts, naam).id()));
        PrintWriter scherm = opdracht.commandLine().getOut();
        scherm.println("Wachtwoord voor één keer, binnen " + Accounts.EENMALIG_GELDIG.toDays() + " dagen: " + geheim);
        scherm.flush();
        return Berichtenstraat.IN_ORDE;
    }
}
