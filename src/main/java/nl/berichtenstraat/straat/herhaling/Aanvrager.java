package nl.berichtenstraat.straat.herhaling;

import nl.berichtenstraat.register.Bereik;

/**
 * Who asks for a replay.
 *
 * @param naam name of the account, token or part of the service
 * @param rol its role, for the audit log
 * @param bereik what of the register they may replay
 */
public record Aanvrager(String naam, String rol, Bereik bereik) {

    /** The service itself. */
    public static final Aanvrager SYSTEEM = new Aanvrager("systeem", "systeem", Bereik.alles());
}
