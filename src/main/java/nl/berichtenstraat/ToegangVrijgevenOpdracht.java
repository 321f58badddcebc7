package nl.berichtenstraat;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets an account in again. */
@Command(name = "vrijgeven", description = "Laat een account weer toe dat geblokkeerd is of even gesloten.")
final class ToegangVrijgevenOpdracht implements Callable<Integer> {

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
        bron.met(accounts -> {
            accounts.geefVrij(
                    Toegangsbron.OPDRACHTREGEL,
                    reden,
                    Toegangsbron.account(accounts, naam).id());
            return naam;
        });
        opdracht.commandLine().getOut().println("Het account " + naam + " kan weer naar binnen.");
        opdracht.commandLine().getOut().flush();
        return Berichtenstraat.IN_ORDE;
    }
}
