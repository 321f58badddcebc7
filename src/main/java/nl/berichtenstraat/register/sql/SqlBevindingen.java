package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.List;
import nl.berichtenstraat.register.Bevindingsrij;

/** Findings in table bevinding. */
final class SqlBevindingen {

    private static final String VOEG_TOE = "insert into bevinding (bericht_id, niveau, regel, retourcode, keurt_af,"
            + " recordpad, elementpad, regelnummer, uitleg, contract, clientnummer, volgnummer)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ALLE = "select niveau, regel, retourcode, keurt_af, recordpad, elementpad,"
            + " regelnummer, uitleg, contract, clientnummer, volgnummer from bevinding where bericht_id = ?";
    private static final String PAGINA = " order by clientnummer, volgnummer, id limit ? offset ?";

    private final Sql sql;

    SqlBevindingen(Sql sql) {
        this.sql = sql;
    }

    /** Adds findings in the order given. */
    void voegToe(long berichtId, List<Bevindingsrij> rijen) {
        sql.reeks(VOEG_TOE, rijen.stream().map(rij -> waarden(berichtId, rij)).toList());
    }

    /** A page of all findings. */
    List<Bevindingsrij> alle(long berichtId, int overslaan, int meeste) {
        return sql.alle(ALLE + PAGINA, SqlBevindingen::bevinding, berichtId, meeste, overslaan);
    }

    /** A page of the rejecting findings on clients and lines. */
    List<Bevindingsrij> afkeuringen(long berichtId, int overslaan, int meeste) {
        return sql.alle(
                ALLE + " and keurt_af = 1 and clientnummer > 0" + PAGINA,
                SqlBevindingen::bevinding,
                berichtId,
                meeste,
                overslaan);
    }

    private static Object[] waarden(long berichtId, Bevindingsrij rij) {
        return new Object[] {
            berichtId,
            rij.niveau(),
            rij.regel(),
            rij.retourcode(),
            rij.keurtAf(),
            rij.record(),
            rij.element(),
            rij.regelnummer(),
            rij.uitleg(),
            rij.contract(),
            rij.clientnummer(),
            rij.volgnummer()
        };
    }

    private static Bevindingsrij bevinding(Rij rij) throws SQLException {
        return new Bevindingsrij(
                rij.klein("niveau"),
                rij.tekst("regel"),
                rij.misschienTekst("retourcode"),
                rij.vlag("keurt_af"),
                rij.tekst("recordpad"),
                rij.tekst("elementpad"),
                rij.klein("regelnummer"),
                rij.tekst("uitleg"),
                rij.misschienTekst("contract"),
                rij.klein("clientnummer"),
                rij.klein("volgnummer"));
    }
}
