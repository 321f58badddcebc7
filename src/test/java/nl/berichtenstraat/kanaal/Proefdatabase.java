package nl.berichtenstraat.kanaal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server that can be stopped and started again, as safe against crashes as in production. */
public final class Proefdatabase implements AutoCloseable {

    private final Path map;
    private final int poort;
    private EmbeddedPostgres server;

    private Proefdatabase(Path map) throws IOException {
        this.map = map;
        this.poort = Poorten.vrij();
        terug();
    }

    /** Starts with its data in the folder. */
    public static Proefdatabase start(Path map) throws IOException {
        return new Proefdatabase(map);
    }

    /** Stops the server; its data stays. */
    void weg() throws IOException {
        server.close();
    }

    /** Starts it again where it was. */
    void terug() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(map)
                .setCleanDataDirectory(false)
                .setPort(poort)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
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
        weg();
    }
}
