package nl.berichtenstraat.register.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/** The two kinds of store on which the same tests run. */
public enum Opslag {
    SQLITE {
        @Override
        public Opslaginstelling nieuw(Path map) {
            return Opslaginstelling.ingebed(map);
        }
    },

    POSTGRESQL {
        @Override
        public Opslaginstelling nieuw(Path map) {
            String schema = "proef_" + UUID.randomUUID().toString().replace("-", "");
            maakSchema(schema);
            String url = Server.POSTGRES.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
            return new Opslaginstelling(url, Optional.of("postgres"), Optional.of("postgres"), 4);
        }
    };

    /** Settings of a store that is still empty. */
    public abstract Opslaginstelling nieuw(Path map);

    private static void maakSchema(String schema) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement opdracht = connection.createStatement()) {
            opdracht.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One server for all tests, started when the first test needs it, as safe against crashes as in production. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
