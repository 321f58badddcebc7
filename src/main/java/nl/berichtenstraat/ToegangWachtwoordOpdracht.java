package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.berichtenstraat.beheer.toegang.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A new one-time password for an account. */
@Command(
        name = "wachtwoord",
        description = "Geef een account een nieuw wachtwoord voor één keer en toon het; wat het account had, vervalt.")
final class ToegangWachtwoordOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Mixin
    private Accountgreep account;

    @Override
    public Integer call() {
        String geheim =
                account.doe((accounts, id, reden) -> accounts.nieuwWachtwoord(Toegangsbron.OPDRACHTREGEL, reden, id));
        PrintWriter scherm = opdracht.commandLine().getOut();
        scherm.println("Wachtwoord voor één keer, binnen " + Accounts.EENMALIG_GELDIG.toDays() + " dagen: " + geheim);
        scherm.flush();
        return Berichtenstraat.IN_ORDE;
    }
}
