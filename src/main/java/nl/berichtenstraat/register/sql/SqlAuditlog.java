package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Auditlog;

/** The audit log in table audit. */
final class SqlAuditlog implements Auditlog {

    private final Sql sql;

    SqlAuditlog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void schrijf(Regel regel) {
        sql.doeEen(
                "insert into audit (moment, wie, rol, handeling, onderwerp, reden) values (?, ?, ?, ?, ?, ?)",
                // in whole seconds, so that text order is time order
                regel.moment().truncatedTo(ChronoUnit.SECONDS),
                regel.wie(),
                regel.rol(),
                regel.handeling(),
                regel.onderwerp(),
                regel.reden());
    }

    @Override
    public List<Bewaard> lees(Keuze keuze, Optional<Long> voor, int aantal) {
        List<String> voorwaarden = new ArrayList<>();
        List<Object> waarden = new ArrayList<>();
        voeg(voorwaarden, waarden, "wie = ?", keuze.wie());
        voeg(voorwaarden, waarden, "handeling = ?", keuze.handeling());
        voeg(voorwaarden, waarden, "onderwerp = ?", keuze.onderwerp());
        voeg(voorwaarden, waarden, "moment >= ?", keuze.van());
        voeg(voorwaarden, waarden, "moment < ?", keuze.tot());
        voeg(voorwaarden, waarden, "id < ?", voor);
        waarden.add(aantal);
        String waar = voorwaarden.isEmpty() ? "" : " where " + String.join(" and ", voorwaarden);
        return sql.alle(
                "select id, moment, wie, rol, handeling, onderwerp, reden from audit" + waar
                        + " order by id desc limit ?",
                SqlAuditlog::bewaard,
                waarden.toArray());
    }

    private static void voeg(List<String> voorwaarden, List<Object> waarden, String voorwaarde, Optional<?> waarde) {
        waarde.ifPresent(w -> {
            voorwaarden.add(voorwaarde);
            waarden.add(w);
        });
    }

    private static Bewaard bewaard(Rij rij) throws SQLException {
        Instant moment = rij.moment("moment");
        return new Bewaard(
                rij.getal("id"),
                new Regel(
                        moment,
                        rij.tekst("wie"),
                        rij.tekst("rol"),
                        rij.tekst("handeling"),
                        rij.tekst("onderwerp"),
                        rij.tekst("reden")));
    }
}
