package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Inlog;
import nl.berichtenstraat.register.Toegangsregister.Pogingen;

/**
 * Tries a password on an account. An attempt is counted before it is made, so that many at once do not get more than their
 * share; whoever tries, the same steps are taken whether there is such an account or not.
 */
final class Wachtwoordcontrole {

    private final Registers registers;
    private final Wachtwoorden wachtwoorden;
    private final Clock klok;

    /**
     * What came of an attempt.
     *
     * @param account the account as it was before; empty when there is none
     * @param klopt whether it may come in
     * @param reden why not, for the audit log
     * @param vernieuwd digest of the same password at today's cost; empty when the old one will do
     */
    record Uitslag(Optional<Account> account, boolean klopt, String reden, Optional<String> vernieuwd) {

        /** Does not show the digest. */
        @Override
        public String toString() {
            return "Uitslag[klopt=" + klopt + "]";
        }
    }

    Wachtwoordcontrole(Registers registers, Wachtwoorden wachtwoorden, Clock klok) {
        this.registers = registers;
        this.wachtwoorden = wachtwoorden;
        this.klok = klok;
    }

    /** Tries; outside of a transaction, for it takes time on purpose. */
    Uitslag probeer(String naam, String wachtwoord) {
        Instant nu = klok.instant();
        Optional<Account> account = registers.inTransactie(register -> tel(register, naam, nu));
        Optional<String> afdruk = account.flatMap(a -> a.inlog().wachtwoord());
        boolean klopt = wachtwoorden.klopt(afdruk, wachtwoord);
        String reden = account.map(a -> bezwaar(a, klopt, nu)).orElse("");
        boolean magIn = klopt && reden.isEmpty();
        Optional<String> vernieuwd =
                afdruk.filter(a -> magIn && wachtwoorden.isVerouderd(a)).map(a -> wachtwoorden.afdruk(wachtwoord));
        return new Uitslag(account, magIn, reden, vernieuwd);
    }

    /**
     * The account of an attempt that succeeded, if it is still as it was when the password was tried; clears its count and
     * renews its digest.
     */
    Optional<Account> bevestig(Register register, Uitslag uitslag) {
        return uitslag.account()
                .filter(toen -> uitslag.klopt())
                .flatMap(toen -> register.toegang()
                        .vergrendel(toen.naam())
                        .filter(nu -> nu.actief()
                                && nu.inlog().wachtwoord().equals(toen.inlog().wachtwoord())))
                .map(account -> vergeetPogingen(register, account, uitslag.vernieuwd()));
    }

    private static Account vergeetPogingen(Register register, Account account, Optional<String> vernieuwd) {
        register.toegang().zetPogingen(account.id(), Pogingen.GEEN);
        vernieuwd.ifPresent(afdruk -> register.toegang().zetInlog(account.id(), met(account.inlog(), afdruk)));
        return account;
    }

    private static Inlog met(Inlog inlog, String afdruk) {
        return new Inlog(Optional.of(afdruk), inlog.eenmalig(), inlog.wachtwoordTot(), inlog.onderwerp());
    }

    /** Attempts while the account is closed do not close it any longer. */
    private static Optional<Account> tel(Register register, String naam, Instant nu) {
        Optional<Account> account = register.toegang().vergrendel(naam);
        account.filter(a -> !Pauze.isGesloten(a.pogingen(), nu))
                .ifPresent(a -> register.toegang().zetPogingen(a.id(), Pauze.naPoging(a.pogingen(), nu)));
        return account;
    }

    private static String bezwaar(Account account, boolean klopt, Instant nu) {
        if (Pauze.isGesloten(account.pogingen(), nu)) {
            return "gesloten na mislukte pogingen";
        }
        if (!account.actief()) {
            return "geblokkeerd";
        }
        if (!klopt) {
            return "verkeerd wachtwoord";
        }
        return account.inlog().heeftGeldigWachtwoord(nu) ? "" : "eenmalig wachtwoord verlopen";
    }
}
