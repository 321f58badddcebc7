package nl.berichtenstraat.register.sql;

import java.sql.SQLException;

/** Makes a value of a row. */
@FunctionalInterface
interface Lezer<T> {
    T lees(Rij rij) throws SQLException;
}
