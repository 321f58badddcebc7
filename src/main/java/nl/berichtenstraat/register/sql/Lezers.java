package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** The connections that read an embedded store, opened when first needed and kept. */
final class Lezers implements AutoCloseable {

    /** Opens a connection. */
    interface Opener {
        Verbinding open(boolean alleenLezen);
    }

    private final Queue<Verbinding> vrij = new ConcurrentLinkedQueue<>();
    private final Semaphore plaatsen;
    private final Opener opener;

    Lezers(int aantal, Opener opener) {
        this.plaatsen = new Semaphore(aantal, true);
        this.opener = opener;
    }

    <T> T lees(Function<Sql, T> werk) {
        plaatsen.acquireUninterruptibly();
        try {
            return metVerbinding(werk);
        } finally {
            plaatsen.release();
        }
    }

    private <T> T metVerbinding(Function<Sql, T> werk) {
        Verbinding gevonden = vrij.poll();
        Verbinding verbinding = gevonden == null ? opener.open(true) : gevonden;
        Sql sql = new Sql(verbinding);
        try {
            T resultaat = werk.apply(sql);
            vrij.add(verbinding);
            return resultaat;
        } catch (RuntimeException | Error e) {
            sluit(verbinding);
            throw e;
        } finally {
            sql.sluit();
        }
    }

    @Override
    public void close() {
        for (Verbinding verbinding = vrij.poll(); verbinding != null; verbinding = vrij.poll()) {
            sluit(verbinding);
        }
    }

    /** Closes a connection if there is one; that it cannot be closed any more is no news. */
    static void sluit(Verbinding verbinding) {
        try {
            if (verbinding != null) {
                verbinding.close();
            }
        } catch (SQLException e) {
            // the file handle is gone with the connection
        }
    }
}
