package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import nl.berichtenstraat.register.OpslagOnbereikbaar;

/**
 * The database refused a statement: an error of ours, which another try does not solve. Texts of drivers can quote the
 * values of a row; none of them is passed on, only the codes, our own statement and the place in the code.
 */
public final class Opslagfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Opslagfout(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }

    /**
     * What to throw instead of an exception of the driver.
     *
     * @param dialect decides whether it passes by itself
     * @param fout as the driver gave it
     * @param sql our statement, without values, or the name of the step
     */
    static RuntimeException van(Dialect dialect, SQLException fout, String sql) {
        String codes = "SQLSTATE " + fout.getSQLState() + ", code " + fout.getErrorCode();
        SQLException kaal = zonderGegevens(fout, codes);
        return dialect.isVoorbijgaand(fout)
                ? new OpslagOnbereikbaar("De opslag is niet bereikbaar of bezet (" + codes + ").", kaal)
                : new Opslagfout("De opslag weigert een opdracht (" + codes + "): " + sql, kaal);
    }

    private static SQLException zonderGegevens(SQLException fout, String codes) {
        SQLException kaal = new SQLException(
                fout.getClass().getSimpleName() + ", " + codes, fout.getSQLState(), fout.getErrorCode());
        kaal.setStackTrace(fout.getStackTrace());
        return kaal;
    }
}
