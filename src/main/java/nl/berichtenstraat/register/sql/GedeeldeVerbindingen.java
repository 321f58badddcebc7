package nl.berichtenstraat.register.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;

/** PostgreSQL: a pool of connections, for all instances that share the database. */
final class GedeeldeVerbindingen implements Verbindingen {

    private static final long WACHTTIJD_MS = 10_000;

    private final HikariDataSource pool;

    GedeeldeVerbindingen(Opslaginstelling instelling) {
        this.pool = new HikariDataSource(instellingen(instelling));
    }

    @Override
    public <T> T schrijf(Function<Sql, T> werk) {
        return met(false, werk);
    }

    @Override
    public <T> T lees(Function<Sql, T> werk) {
        return met(true, werk);
    }

    @Override
    public void close() {
        pool.close();
    }

    private <T> T met(boolean alleenLezen, Function<Sql, T> werk) {
        Verbinding verbinding = open(alleenLezen);
        try {
            return Verbindingen.inTransactie(verbinding, werk);
        } finally {
            Lezers.sluit(verbinding);
        }
    }

    private Verbinding open(boolean alleenLezen) {
        try {
            Verbinding verbinding = new Verbinding(Dialect.POSTGRESQL, pool.getConnection());
            verbinding.connection().setReadOnly(alleenLezen);
            return verbinding;
        } catch (SQLException e) {
            throw Opslagfout.van(Dialect.POSTGRESQL, e, "verbinden");
        }
    }

    private static HikariConfig instellingen(Opslaginstelling instelling) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(instelling.jdbcUrl());
        instelling.gebruiker().ifPresent(config::setUsername);
        instelling.wachtwoord().ifPresent(config::setPassword);
        config.setMaximumPoolSize(instelling.verbindingen());
        config.setPoolName("berichtenstraat");
        config.setConnectionTimeout(WACHTTIJD_MS);
        // a database that is away at start-up is trouble of the first transaction, not of the pool
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "berichtenstraat");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // error details quote the values of a row
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
    }
}
