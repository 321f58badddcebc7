package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** How work gets a connection, and what happens to the connection when the work fails. */
interface Verbindingen extends AutoCloseable {

    /** Does work that changes the store, in one transaction. */
    <T> T schrijf(Function<Sql, T> werk);

    /** Does work that changes the store, and takes it back. */
    <T> T opProef(Function<Sql, T> werk);

    /** Does work that only reads. */
    <T> T lees(Function<Sql, T> werk);

    /** Does work unless another instance is at it. */
    <T> Optional<T> alsEnige(String taak, Supplier<T> werk);

    @Override
    void close();

    /** The connections to the database of this address. */
    static Verbindingen van(Opslaginstelling instelling) {
        return switch (Dialect.van(instelling.jdbcUrl())) {
            case SQLITE -> new IngebedVerbindingen(instelling);
            case POSTGRESQL -> new GedeeldeVerbindingen(instelling);
        };
    }

    /** The work with the commit after it, or a rollback when it throws. */
    static <T> T inTransactie(Verbinding verbinding, Function<Sql, T> werk) {
        return inTransactie(verbinding, werk, Sql::bevestig);
    }

    /** The work with a rollback after it, also when it returns. */
    static <T> T opProef(Verbinding verbinding, Function<Sql, T> werk) {
        return inTransactie(verbinding, werk, Sql::draaiTerug);
    }

    private static <T> T inTransactie(Verbinding verbinding, Function<Sql, T> werk, Consumer<Sql> einde) {
        Sql sql = new Sql(verbinding);
        try {
            sql.begin();
            T resultaat = werk.apply(sql);
            einde.accept(sql);
            return resultaat;
        } catch (RuntimeException | Error e) {
            draaiTerug(verbinding, e);
            throw e;
        } finally {
            sql.sluit();
        }
    }

    private static void draaiTerug(Verbinding verbinding, Throwable oorzaak) {
        try {
            verbinding.draaiTerug();
        } catch (SQLException e) {
            oorzaak.addSuppressed(Opslagfout.van(verbinding.dialect(), e, "rollback"));
        }
    }
}
