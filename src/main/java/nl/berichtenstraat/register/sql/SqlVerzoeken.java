package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.bericht.Verzoekbesluit;
import nl.berichtenstraat.register.Verzoekenregister;

/** Requests in table verzoek, decisions about them in table verzoekbesluit. */
final class SqlVerzoeken implements Verzoekenregister {

    private static final String VERZOEK =
            "select id, soort, gemeente, aanbieder, client, referentie_aanbieder, dagtekening, bericht_id from verzoek";
    private static final String MET_REFERENTIE = VERZOEK + " where aanbieder = ? and referentie_aanbieder = ?";
    private static final String OPEN = VERZOEK + " v where client = ? and gemeente = ? and aanbieder = ?"
            + " and not exists (select 1 from verzoekbesluit b where b.verzoek_id = v.id and b.ingetrokken = 0"
            + " and b.besluit <> 'IN_ONDERZOEK') order by id";
    private static final String BESLUITEN =
            "select besluit from verzoekbesluit where verzoek_id = ? and ingetrokken = 0 order by id";
    private static final String VOEG_TOE = "insert into verzoek"
            + " (soort, gemeente, aanbieder, client, referentie_aanbieder, dagtekening, bericht_id)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String BESLUIT = "insert into verzoekbesluit (verzoek_id, besluit, bericht_id)"
            + " select id, ?, ? from verzoek where aanbieder = ? and referentie_aanbieder = ?";
    private static final String TREK_TERUG = "update verzoekbesluit set ingetrokken = 1 where bericht_id = ?";

    private final Sql sql;

    SqlVerzoeken(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Verzoek> verzoek(AgbCode aanbieder, String referentieAanbieder) {
        return sql.een(MET_REFERENTIE, Gevonden::lees, aanbieder, referentieAanbieder)
                .map(this::metBesluiten);
    }

    @Override
    public List<Verzoek> open(Gemeentecode gemeente, AgbCode aanbieder, Clientsleutel client) {
        return sql.alle(OPEN, Gevonden::lees, client, gemeente, aanbieder).stream()
                .map(this::metBesluiten)
                .toList();
    }

    @Override
    public void bewaar(Verzoek verzoek) {
        sql.doeEen(
                VOEG_TOE,
                verzoek.soort(),
                verzoek.gemeente(),
                verzoek.aanbieder(),
                verzoek.client(),
                verzoek.referentieAanbieder(),
                verzoek.dagtekening(),
                verzoek.berichtId());
    }

    @Override
    public void besluit(Verzoek verzoek, Verzoekbesluit besluit, long berichtId) {
        sql.doeEen(BESLUIT, besluit, berichtId, verzoek.aanbieder(), verzoek.referentieAanbieder());
    }

    @Override
    public void trekTerug(long berichtId) {
        sql.doe(TREK_TERUG, berichtId);
    }

    private Verzoek metBesluiten(Gevonden gevonden) {
        return gevonden.met(sql.alle(BESLUITEN, rij -> Verzoekbesluit.valueOf(rij.tekst("besluit")), gevonden.id()));
    }

    /** A row of table verzoek, of which the decisions are still to be read. */
    private record Gevonden(long id, Verzoek zonderBesluiten) {

        static Gevonden lees(Rij rij) throws SQLException {
            return new Gevonden(
                    rij.getal("id"),
                    new Verzoek(
                            Berichtsoort.valueOf(rij.tekst("soort")),
                            new Gemeentecode(rij.tekst("gemeente")),
                            new AgbCode(rij.tekst("aanbieder")),
                            new Clientsleutel(rij.tekst("client")),
                            rij.tekst("referentie_aanbieder"),
                            rij.datum("dagtekening"),
                            rij.getal("bericht_id"),
                            List.of()));
        }

        Verzoek met(List<Verzoekbesluit> besluiten) {
            Verzoek v = zonderBesluiten;
            return new Verzoek(
                    v.soort(),
                    v.gemeente(),
                    v.aanbieder(),
                    v.client(),
                    v.referentieAanbieder(),
                    v.dagtekening(),
                    v.berichtId(),
                    besluiten);
        }
    }
}
