package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** All that the two databases differ in. */
enum Dialect {
    /** One writer at a time, so rows and pairs need no locks of their own. */
    SQLITE(
            "jdbc:sqlite:",
            "",
            "integer primary key autoincrement",
            "text",
            "blob",
            Auditslot.SQLITE,
            Dialect::isVoorbijgaandSqlite) {
        @Override
        void vergrendelGroep(Sql sql, String groep) {
            // the writer connection is the lock
        }

        @Override
        void verwachtVeelRijen(Sql sql) {
            // plans do not depend on the number of rows
        }

        @Override
        String dagen(String van, String tot) {
            return "cast(julianday(" + tot + ") - julianday(" + van + ") as integer)";
        }
    },

    /** Several instances may work at once; locks last until the end of the transaction. */
    POSTGRESQL(
            "jdbc:postgresql:",
            // nobody changes what others refer to by: their references may be checked meanwhile, or two who check and
            // then
            // lock the same row would wait for each other
            " for no key update",
            "bigint generated always as identity primary key",
            "text collate \"C\"",
            "bytea",
            Auditslot.POSTGRESQL,
            Dialect::isVoorbijgaandPostgresql) {
        @Override
        void vergrendelGroep(Sql sql, String groep) {
            sql.een("select pg_advisory_xact_lock(hashtextextended(?, 0)) as slot", rij -> groep, groep);
        }

        @Override
        void verwachtVeelRijen(Sql sql) {
            sql.een(
                    "select set_config('plan_cache_mode', 'force_custom_plan', true) as plannen,"
                            + " set_config('enable_seqscan', 'off', true) as doorlopen",
                    rij -> rij.tekst("plannen"));
        }

        @Override
        String dagen(String van, String tot) {
            return "(cast(" + tot + " as date) - cast(" + van + " as date))";
        }
    };

    /** SQLITE_BUSY, SQLITE_LOCKED, SQLITE_IOERR, SQLITE_FULL and SQLITE_PROTOCOL: the low byte of the result code. */
    private static final Set<Integer> SQLITE_VOORBIJGAAND = Set.of(5, 6, 10, 13, 15);

    /** No connection, serialisation failure, deadlock, no resources, lock not available, server stopping or starting. */
    /** A key that another transaction just took (23505) passes too: the next try sees it and judges by it. */
    private static final String POSTGRESQL_VOORBIJGAAND = "08...|23505|40001|40P01|53...|55P03|57P0.";

    private final String voorvoegsel;
    private final String rijslot;
    private final Map<String, String> typen;
    private final Predicate<SQLException> voorbijgaand;

    Dialect(
            String voorvoegsel,
            String rijslot,
            String id,
            String tekst,
            String bytes,
            String auditslot,
            Predicate<SQLException> voorbijgaand) {
        this.voorvoegsel = voorvoegsel;
        this.rijslot = rijslot;
        this.typen = Map.of("id", id, "tekst", tekst, "bytes", bytes, "audit_alleen_erbij", auditslot);
        this.voorbijgaand = voorbijgaand;
    }

    /** The dialect of the database at this URL. */
    static Dialect van(String jdbcUrl) {
        return Arrays.stream(values())
                .filter(dialect -> jdbcUrl.startsWith(dialect.voorvoegsel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "De opslag moet een adres hebben dat begint met jdbc:sqlite: of jdbc:postgresql:"));
    }

    /** How a JDBC URL of this database starts. */
    String voorvoegsel() {
        return voorvoegsel;
    }

    /** What the migrations leave open, by placeholder: types, and how this database guards the audit log. */
    Map<String, String> typen() {
        return typen;
    }

    /** What to add to a select that locks the rows it returns. */
    String rijslot() {
        return rijslot;
    }

    /** What to add to a select of rows that others may read too, but nobody change. */
    String leesslot() {
        return rijslot.isEmpty() ? "" : " for share";
    }

    /** Waits until no other transaction has locked this pair, and locks it. */
    abstract void vergrendelGroep(Sql sql, String groep);

    /**
     * Prepares this transaction for adding very many rows and looking them up in between: a plan that was made for an
     * empty table must not be kept while the table grows, and without statistics an index is always the better guess.
     */
    abstract void verwachtVeelRijen(Sql sql);

    /** The number of days from one column with a date to another, as an expression. */
    abstract String dagen(String van, String tot);

    /** Whether another try may well succeed. */
    boolean isVoorbijgaand(SQLException fout) {
        return voorbijgaand.test(fout);
    }

    private static boolean isVoorbijgaandSqlite(SQLException fout) {
        return SQLITE_VOORBIJGAAND.contains(fout.getErrorCode() & 0xff);
    }

    private static boolean isVoorbijgaandPostgresql(SQLException fout) {
        return fout instanceof SQLTransientException
                || String.valueOf(fout.getSQLState()).matches(POSTGRESQL_VOORBIJGAAND);
    }
}
