package nl.berichtenstraat.kanaal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server as safe against crashes as in production. */
public final class Proefdatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Proefdatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Proefdatabase start() throws IOException {
        return new Proefdatabase(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public void doe(String sql) throws SQLException {
        try (Connection verbinding = server.getPostgresDatabase().getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    /** The first value of the first row as text; empty for none. */
    public String vraag(String sql) throws SQLException {
        try (Connection verbinding = server.getPostgresDatabase().getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            return rij.next() && rij.getString(1) != null ? rij.getString(1) : "";
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
