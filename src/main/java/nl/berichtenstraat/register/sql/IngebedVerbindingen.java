package nl.berichtenstraat.register.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sqlite.JDBC;

/**
 * SQLite: one connection that writes, guarded by a lock because a second writer would only get SQLITE_BUSY, and a few
 * that read beside it. Committed work survives a crash of the machine (WAL with synchronous FULL).
 */
final class IngebedVerbindingen implements Verbindingen {

    private final String jdbcUrl;
    private final ReentrantLock slot = new ReentrantLock(true);
    private final Lezers lezers;
    private Verbinding schrijver;

    IngebedVerbindingen(Opslaginstelling instelling) {
        this.jdbcUrl = instelling.jdbcUrl();
        maakMap(Path.of(jdbcUrl.substring(Dialect.SQLITE.voorvoegsel().length()).replaceFirst("\\?.*", "")));
        this.lezers = new Lezers(instelling.verbindingen(), this::open);
    }

    @Override
    public <T> T schrijf(Function<Sql, T> werk) {
        return opDeBeurt(() -> metSchrijver(verbinding -> Verbindingen.inTransactie(verbinding, werk)));
    }

    @Override
    public <T> T opProef(Function<Sql, T> werk) {
        return opDeBeurt(() -> metSchrijver(verbinding -> Verbindingen.opProef(verbinding, werk)));
    }

    private <T> T opDeBeurt(Supplier<T> werk) {
        if (slot.isHeldByCurrentThread()) {
            throw new IllegalStateException("een transactie binnen een transactie");
        }
        slot.lock();
        try {
            return werk.get();
        } finally {
            slot.unlock();
        }
    }

    @Override
    public <T> T lees(Function<Sql, T> werk) {
        return lezers.lees(werk);
    }

    /** There is one instance. */
    @Override
    public <T> Optional<T> alsEnige(String taak, Supplier<T> werk) {
        return Optional.of(werk.get());
    }

    @Override
    public void close() {
        lezers.close();
        slot.lock();
        try {
            verwerp();
        } finally {
            slot.unlock();
        }
    }

    private <T> T metSchrijver(Function<Verbinding, T> werk) {
        if (schrijver == null) {
            schrijver = open(false);
        }
        try {
            return werk.apply(schrijver);
        } catch (RuntimeException | Error e) {
            verwerp();
            throw e;
        }
    }

    /** After a failure the connection is opened anew: nothing of the failed work can linger. */
    private void verwerp() {
        Lezers.sluit(schrijver);
        schrijver = null;
    }

    private Verbinding open(boolean alleenLezen) {
        try {
            Verbinding verbinding = new Verbinding(Dialect.SQLITE, JDBC.createConnection(jdbcUrl, instellingen()));
            if (alleenLezen) {
                verbinding.opdracht("pragma query_only = on").execute();
            }
            return verbinding;
        } catch (SQLException e) {
            throw Opslagfout.van(Dialect.SQLITE, e, "verbinden");
        }
    }

    /** The settings of a connection; those that the user put in the URL go first. */
    static Properties instellingen() {
        Properties instellingen = new Properties();
        instellingen.setProperty("transaction_mode", "IMMEDIATE");
        instellingen.setProperty("journal_mode", "WAL");
        instellingen.setProperty("synchronous", "FULL");
        instellingen.setProperty("busy_timeout", "20000");
        instellingen.setProperty("foreign_keys", "true");
        instellingen.setProperty("cache_size", "-16000");
        instellingen.setProperty("journal_size_limit", "67108864");
        return instellingen;
    }

    private static void maakMap(Path bestand) {
        try {
            Path map = bestand.toAbsolutePath().getParent();
            if (!Files.isDirectory(map)) {
                Files.createDirectories(map);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De map voor de opslag kan niet worden gemaakt: " + e.getMessage(), e);
        }
    }
}
