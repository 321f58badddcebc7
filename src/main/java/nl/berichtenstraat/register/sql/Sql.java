package nl.berichtenstraat.register.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Statements within one transaction. Results are read to the end before a call returns. */
final class Sql {

    private static final int REEKS = 1000;

    /** Rows in one insert: enough to make the cost of a statement small, few enough for the parameters of a database. */
    private static final int INVOEG = 50;

    private final Verbinding verbinding;
    private boolean mislukt;
    private boolean voorbij;

    Sql(Verbinding verbinding) {
        this.verbinding = verbinding;
    }

    Dialect dialect() {
        return verbinding.dialect();
    }

    /** The only row, or nothing. */
    <T> Optional<T> een(String sql, Lezer<T> lezer, Object... waarden) {
        List<T> rijen = alle(sql, lezer, waarden);
        if (rijen.size() > 1) {
            throw new IllegalStateException("meer dan een rij: " + sql);
        }
        return rijen.stream().findFirst();
    }

    /** All rows, in the order of the statement. */
    <T> List<T> alle(String sql, Lezer<T> lezer, Object... waarden) {
        try (ResultSet resultaat = klaar(sql, waarden).executeQuery()) {
            Rij rij = new Rij(resultaat);
            List<T> rijen = new ArrayList<>();
            while (resultaat.next()) {
                rijen.add(lezer.lees(rij));
            }
            return rijen;
        } catch (SQLException e) {
            throw fout(e, sql);
        }
    }

    /** All rows of a statement that ends its conditions with {@code in (#)}; order only within a block of the list. */
    <T> List<T> alleIn(String sql, Collection<?> lijst, Lezer<T> lezer, Object... waarden) {
        List<T> rijen = new ArrayList<>();
        for (List<Object> blok : Blokken.van(lijst)) {
            rijen.addAll(alle(Blokken.vul(sql, blok.size()), lezer, Blokken.samen(waarden, blok)));
        }
        return rijen;
    }

    /** Changes rows and returns how many. */
    int doe(String sql, Object... waarden) {
        try {
            return klaar(sql, waarden).executeUpdate();
        } catch (SQLException e) {
            throw fout(e, sql);
        }
    }

    /** Changes exactly one row; anything else is an error of ours. */
    void doeEen(String sql, Object... waarden) {
        int aantal = doe(sql, waarden);
        if (aantal != 1) {
            throw new IllegalStateException(aantal + " rijen in plaats van 1: " + sql);
        }
    }

    /**
     * Adds rows, many with each statement.
     *
     * @param kop the insert up to and including {@code values}
     * @param rijen values of each row; all equally many
     */
    void voegToe(String kop, List<Object[]> rijen) {
        voegToe(kop, rijen, "");
    }

    /** As {@link #voegToe(String, List)}; rows of which the key is known already are left out. */
    void voegNieuweToe(String kop, List<Object[]> rijen) {
        voegToe(kop, rijen, " on conflict do nothing");
    }

    private void voegToe(String kop, List<Object[]> rijen, String slot) {
        if (rijen.isEmpty()) {
            return;
        }
        int kolommen = rijen.get(0).length;
        int vol = rijen.size() - rijen.size() % INVOEG;
        String opdracht = kop + rijtekens(kolommen, INVOEG) + slot;
        Object[] waarden = new Object[kolommen * INVOEG];
        for (int van = 0; van < vol; van += INVOEG) {
            for (int i = 0; i < INVOEG; i++) {
                System.arraycopy(rijen.get(van + i), 0, waarden, kolommen * i, kolommen);
            }
            doe(opdracht, waarden);
        }
        reeks(kop + rijtekens(kolommen, 1) + slot, rijen.subList(vol, rijen.size()));
    }

    private static String rijtekens(int kolommen, int rijen) {
        String rij = " (" + String.join(", ", Collections.nCopies(kolommen, "?")) + ")";
        return String.join(",", Collections.nCopies(rijen, rij));
    }

    /** Does the statement for each row of values, many at a time. */
    void reeks(String sql, List<Object[]> rijen) {
        try {
            PreparedStatement opdracht = opdracht(sql);
            for (int i = 0; i < rijen.size(); i++) {
                bind(opdracht, rijen.get(i));
                opdracht.addBatch();
                if ((i + 1) % REEKS == 0 || i + 1 == rijen.size()) {
                    opdracht.executeBatch();
                }
            }
        } catch (SQLException e) {
            throw fout(e, sql);
        }
    }

    /** Starts the transaction. */
    void begin() {
        try {
            verbinding.begin();
        } catch (SQLException e) {
            throw fout(e, "begin");
        }
    }

    /** Keeps the work; refuses when a statement failed, even if the caller thought it could go on. */
    void bevestig() {
        if (mislukt) {
            throw new IllegalStateException("een eerdere opdracht in deze transactie is mislukt");
        }
        try {
            verbinding.bevestig();
        } catch (SQLException e) {
            throw fout(e, "commit");
        }
    }

    /** Takes the work back and ends the transaction. */
    void draaiTerug() {
        try {
            verbinding.draaiTerug();
            verbinding.bevestig();
        } catch (SQLException e) {
            throw fout(e, "rollback");
        }
    }

    /** From now on every statement is refused. */
    void sluit() {
        voorbij = true;
    }

    private PreparedStatement klaar(String sql, Object... waarden) throws SQLException {
        PreparedStatement opdracht = opdracht(sql);
        bind(opdracht, waarden);
        return opdracht;
    }

    private PreparedStatement opdracht(String sql) throws SQLException {
        if (voorbij) {
            throw new IllegalStateException("deze transactie is al voorbij");
        }
        return verbinding.opdracht(sql);
    }

    private static void bind(PreparedStatement opdracht, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, Waarde.voorJdbc(waarden[i]));
        }
    }

    private RuntimeException fout(SQLException fout, String sql) {
        mislukt = true;
        return Opslagfout.van(dialect(), fout, sql);
    }
}
