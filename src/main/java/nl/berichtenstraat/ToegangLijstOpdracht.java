package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.berichtenstraat.beheer.toegang.Accounts;
import nl.berichtenstraat.register.Toegangsregister.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The accounts there are. */
@Command(name = "lijst", description = "Toon de accounts met hun rol, bereik en stand.")
final class ToegangLijstOpdracht implements Callable<Integer> {

    private static final String RIJ = "%-30s  %-10s  %-24s  %s%n";

    @Spec
    private CommandSpec opdracht;

    @Mixin
    private Toegangsbron bron;

    @Override
    public Integer call() {
        List<Account> accounts = bron.met(Accounts::alle);
        PrintWriter scherm = opdracht.commandLine().getOut();
        scherm.printf(RIJ, "naam", "rol", "bereik", "stand");
        for (Account account : accounts) {
            scherm.printf(
                    RIJ,
                    account.naam(),
                    account.macht().rol(),
                    account.macht().bereik(),
                    account.actief() ? "open" : "geblokkeerd");
        }
        scherm.flush();
        return Berichtenstraat.IN_ORDE;
    }
}
