package nl.berichtenstraat.register.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to the version that this program works with. Flyway, which takes its time to start, is asked only
 * when they are not there yet.
 */
final class Schema {

    /** Number of the newest file in {@code db/migratie}. */
    static final int VERSIE = 1;

    private static final String HISTORIE = "flyway_schema_history";

    private final Opslaginstelling instelling;
    private final Dialect dialect;

    Schema(Opslaginstelling instelling, Dialect dialect) {
        this.instelling = instelling;
        this.dialect = dialect;
    }

    /** Migrates when needed. */
    void brengBij() {
        int versie = versie();
        if (versie > VERSIE) {
            throw new IllegalStateException("Het register heeft versie " + versie + " en dit programma kent versie "
                    + VERSIE + ". Gebruik een nieuwere versie van het programma.");
        }
        if (versie < VERSIE) {
            migreer();
        }
    }

    private void migreer() {
        Flyway.configure()
                .dataSource(
                        instelling.jdbcUrl(),
                        instelling.gebruiker().orElse(null),
                        instelling.wachtwoord().orElse(null))
                .locations("classpath:db/migratie")
                .table(HISTORIE)
                .placeholders(dialect.typen())
                .load()
                .migrate();
    }

    /** The version of the tables; 0 when there are none. */
    private int versie() {
        try (Connection connection = DriverManager.getConnection(instelling.jdbcUrl(), eigenschappen())) {
            return heeftHistorie(connection) ? laatste(connection) : 0;
        } catch (SQLException e) {
            throw Opslagfout.van(dialect, e, "versie van het register lezen");
        }
    }

    private Properties eigenschappen() {
        Properties eigenschappen = dialect == Dialect.SQLITE ? IngebedVerbindingen.instellingen() : new Properties();
        instelling.gebruiker().ifPresent(waarde -> eigenschappen.setProperty("user", waarde));
        instelling.wachtwoord().ifPresent(waarde -> eigenschappen.setProperty("password", waarde));
        return eigenschappen;
    }

    private static boolean heeftHistorie(Connection connection) throws SQLException {
        try (ResultSet tabellen =
                connection.getMetaData().getTables(null, connection.getSchema(), HISTORIE, new String[] {"TABLE"})) {
            return tabellen.next();
        }
    }

    private static int laatste(Connection connection) throws SQLException {
        String sql = "select max(cast(version as integer)) from " + HISTORIE + " where success";
        try (Statement opdracht = connection.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            return rij.next() ? rij.getInt(1) : 0;
        }
    }
}
