package nl.berichtenstraat;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lets an account in again. */
@Command(name = "vrijgeven", description = "Laat een account weer toe dat geblokkeerd is of even gesloten.")
final class ToegangVrijgevenOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Mixin
    private Accountgreep account;

    @Override
    public Integer call() {
        account.doe((accounts, id, reden) -> {
            accounts.geefVrij(Toegangsbron.OPDRACHTREGEL, reden, id);
            return id;
        });
        opdracht.commandLine().getOut().println("Het account " + account.naam() + " kan weer naar binnen.");
        opdracht.commandLine().getOut().flush();
        return Berichtenstraat.IN_ORDE;
    }
}
