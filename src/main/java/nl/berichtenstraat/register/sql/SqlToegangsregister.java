package nl.berichtenstraat.register.sql;

import nl.berichtenstraat.register.Toegangsregister;

/** Accounts, sessions and tokens; secrets are kept as digests only. */
final class SqlToegangsregister implements Toegangsregister {

    private final Sql sql;

    SqlToegangsregister(Sql sql) {
        this.sql = sql;
    }
}
