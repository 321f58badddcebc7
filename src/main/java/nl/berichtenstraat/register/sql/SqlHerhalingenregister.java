package nl.berichtenstraat.register.sql;

import nl.berichtenstraat.register.Herhalingenregister;

/** Requests to replay messages, with one row for each attempt. */
final class SqlHerhalingenregister implements Herhalingenregister {

    private final Sql sql;

    SqlHerhalingenregister(Sql sql) {
        this.sql = sql;
    }
}
