package nl.berichtenstraat.register.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** PostgreSQL: a pool of connections, for all instances that share the database. */
final class GedeeldeVerbindingen implements Verbindingen {

    private static final String BEURT = "select 1 where pg_try_advisory_xact_lock(hashtextextended(?, 1))";
    /** Work that must be the only one holds a connection while it uses others: these come on top. */
    private static final int BEURTEN = 3;

    private static final long WACHTTIJD_MS = 10_000;

    private final HikariDataSource pool;

    GedeeldeVerbindingen(Opslaginstelling instelling) {
        this.pool = new HikariDataSource(instellingen(instelling));
    }

    @Override
    public <T> T schrijf(Function<Sql, T> werk) {
        return met(false, verbinding -> Verbindingen.inTransactie(verbinding, werk));
    }

    @Override
    public <T> T opProef(Function<Sql, T> werk) {
        return met(false, verbinding -> Verbindingen.opProef(verbinding, werk));
    }

    @Override
    public <T> T lees(Function<Sql, T> werk) {
        return met(true, verbinding -> Verbindingen.inTransactie(verbinding, werk));
    }

    /** The lock is the server's, so it is gone when this instance is; its transaction touches no row. */
    @Override
    public <T> Optional<T> alsEnige(String taak, Supplier<T> werk) {
        return lees(sql -> sql.een(BEURT, rij -> taak, taak).map(beurt -> werk.get()));
    }

    @Override
    public void close() {
        pool.close();
    }

    private <T> T met(boolean alleenLezen, Function<Verbinding, T> werk) {
        Verbinding verbinding = open(alleenLezen);
        try {
            return werk.apply(verbinding);
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
        config.setMaximumPoolSize(instelling.verbindingen() + BEURTEN);
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
