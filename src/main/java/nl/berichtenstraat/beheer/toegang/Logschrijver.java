package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Toegangsregister.Account;

/** Writes to the audit log what happens at the door. */
final class Logschrijver {

    private static final String ONBEKEND = "onbekend";

    private final Clock klok;

    Logschrijver(Clock klok) {
        this.klok = klok;
    }

    /** What someone did to an account or token, and why. */
    void schrijf(Register register, Gebruiker wie, String handeling, String onderwerp, String reden) {
        schrijf(register, wie.naam(), wie.rol().label(), handeling, onderwerp, reden);
    }

    /** What an account did, or what was done in its name. */
    void schrijf(Register register, Account account, String handeling, String reden) {
        schrijf(register, account.naam(), account.macht().rol(), handeling, onderwerp(account), reden);
    }

    /** What somebody did of whom nothing is known; what they typed is not kept: it may be a password. */
    void schrijf(Register register, String handeling, String reden) {
        schrijf(register, ONBEKEND, "", handeling, "", reden);
    }

    /** How an account stands in the audit log. */
    static String onderwerp(Account account) {
        return onderwerp(account.naam());
    }

    /** How the account of this name stands in the audit log. */
    static String onderwerp(String account) {
        return "account " + account;
    }

    private void schrijf(Register register, String wie, String rol, String handeling, String onderwerp, String reden) {
        register.audit().schrijf(new Auditlog.Regel(klok.instant(), wie, rol, handeling, onderwerp, reden));
    }
}
