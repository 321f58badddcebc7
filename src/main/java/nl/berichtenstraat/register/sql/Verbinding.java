package nl.berichtenstraat.register.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A connection with the statements prepared on it, each of which is prepared once. For one thread at a time. */
final class Verbinding implements AutoCloseable {

    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> opdrachten = new HashMap<>();

    Verbinding(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The connection itself, for settings. */
    Connection connection() {
        return connection;
    }

    /** The prepared statement; results of it must be closed before it is used again. */
    PreparedStatement opdracht(String sql) throws SQLException {
        PreparedStatement opdracht = opdrachten.get(sql);
        if (opdracht == null) {
            opdracht = connection.prepareStatement(sql);
            opdrachten.put(sql, opdracht);
        }
        return opdracht;
    }

    /** Starts a transaction. */
    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /**
     * Keeps the work and ends the transaction. Not by {@link Connection#commit}: after that the driver of SQLite begins
     * the next one at once, and so holds the lock on the file, to the despair of other processes.
     */
    void bevestig() throws SQLException {
        connection.setAutoCommit(true);
    }

    /** Takes back the work. */
    void draaiTerug() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            for (PreparedStatement opdracht : opdrachten.values()) {
                opdracht.close();
            }
        }
    }
}
