package nl.berichtenstraat.register.sql;

import nl.berichtenstraat.register.Oorzakenregister;

/** Causes for which messages fail, each with the messages that wait because of it. */
final class SqlOorzakenregister implements Oorzakenregister {

    private final Sql sql;

    SqlOorzakenregister(Sql sql) {
        this.sql = sql;
    }
}
