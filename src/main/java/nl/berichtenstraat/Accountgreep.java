package nl.berichtenstraat;

import nl.berichtenstraat.beheer.toegang.Accounts;
import nl.berichtenstraat.register.Toegangsregister.Account;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of a command that does something to one account, with a reason. */
final class Accountgreep {

    @Mixin
    private Toegangsbron bron;

    @Parameters(paramLabel = "NAAM", description = "Naam van het account.")
    private String naam;

    @Option(names = "--reden", paramLabel = "TEKST", description = "Waarom, voor het logboek (standaard noodgreep).")
    private String reden = "noodgreep";

    /** What is done. */
    @FunctionalInterface
    interface Greep<T> {

        /**
         * Does it.
         *
         * @param accounts all accounts
         * @param account number of the one
         * @param reden why
         */
        T doe(Accounts accounts, long account, String reden);
    }

    /** Name of the account. */
    String naam() {
        return naam;
    }

    /**
     * Does it.
     *
     * @throws Onbruikbaar when there is no such account, or it cannot be done
     */
    <T> T doe(Greep<T> greep) {
        return bron.met(accounts -> greep.doe(accounts, account(accounts).id(), reden));
    }

    private Account account(Accounts accounts) {
        return accounts.account(naam)
                .orElseThrow(() -> new Onbruikbaar(
                        "Er is geen account met de naam " + naam + ". Kijk met ./berichtenstraat toegang lijst."));
    }
}
