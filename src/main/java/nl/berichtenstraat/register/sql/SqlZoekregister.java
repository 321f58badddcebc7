package nl.berichtenstraat.register.sql;

import nl.berichtenstraat.register.Zoekregister;

/** Finds messages by what they are about, and tells how the lane is doing. */
final class SqlZoekregister implements Zoekregister {

    private final Sql sql;

    SqlZoekregister(Sql sql) {
        this.sql = sql;
    }
}
