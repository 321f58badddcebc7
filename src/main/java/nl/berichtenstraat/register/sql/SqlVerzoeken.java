package nl.berichtenstraat.register.sql;

import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.register.Verzoekenregister;

/** Requests in table verzoek. */
final class SqlVerzoeken implements Verzoekenregister {

    private final Sql sql;

    SqlVerzoeken(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean bekend(AgbCode aanbieder, String referentieAanbieder) {
        return sql.een(
                        "select bericht_id from verzoek where aanbieder = ? and referentie_aanbieder = ?",
                        rij -> rij.getal("bericht_id"),
                        aanbieder,
                        referentieAanbieder)
                .isPresent();
    }

    @Override
    public void bewaar(AgbCode aanbieder, String referentieAanbieder, long berichtId) {
        sql.doe(
                "insert into verzoek (aanbieder, referentie_aanbieder, bericht_id) values (?, ?, ?)"
                        + " on conflict do nothing",
                aanbieder,
                referentieAanbieder,
                berichtId);
    }
}
