package nl.berichtenstraat.register.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.berichtenstraat.register.Uitbak;

/** Outgoing messages in table uitgaand. */
final class SqlUitbak implements Uitbak {

    private static final String KOLOMMEN = "id, bericht_id, soort, bestemming, groep, lengte";
    private static final String VOEG_TOE = "insert into uitgaand"
            + " (bericht_id, inhoud_id, soort, bestemming, groep, lengte) values (?, ?, ?, ?, ?, ?) returning "
            + KOLOMMEN;
    /** What was delivered more than once counts once. */
    private static final String EERSTE = "select min(id) from uitgaand where bericht_id = ? and bestemming <> 'werk'";

    private static final String HERHAAL = "insert into uitgaand"
            + " (bericht_id, inhoud_id, soort, bestemming, groep, lengte)"
            + " select ?, inhoud_id, soort, bestemming, groep, lengte"
            + " from uitgaand where id in (" + EERSTE + " and soort = ? group by inhoud_id, soort, bestemming)"
            + " order by id returning " + KOLOMMEN;
    private static final String EERSTE_VAN = "select " + KOLOMMEN + " from uitgaand where id in (" + EERSTE
            + " group by inhoud_id, soort, bestemming) order by id";
    private static final String NOGMAALS = "insert into uitgaand"
            + " (bericht_id, inhoud_id, soort, bestemming, groep, lengte)"
            + " select bericht_id, inhoud_id, soort, bestemming, groep, lengte from uitgaand where id = ? returning "
            + KOLOMMEN;
    private static final String WACHT_NOG =
            "select id from uitgaand where bericht_id = ? and verzonden is null" + " and bestemming <> 'werk' limit 1";
    private static final String WACHTEND = wachtendMet("");
    private static final String WACHTEND_WERK = wachtendMet(" and bestemming = 'werk'");
    private static final String WACHTEND_NAAR_BUITEN = wachtendMet(" and bestemming <> 'werk'");
    private static final String VAN =
            "select " + KOLOMMEN + " from uitgaand where bericht_id = ? and bestemming <> 'werk' order by id";

    private final Sql sql;
    private final Brokken brokken;
    private final String installatie;

    SqlUitbak(Sql sql, String installatie) {
        this.sql = sql;
        this.brokken = new Brokken(sql);
        this.installatie = installatie;
    }

    @Override
    public Uitgaand plaats(Kenmerk kenmerk, Schrijver schrijver) {
        BrokkenUit inhoud = schrijf(schrijver);
        return sql.een(
                        VOEG_TOE,
                        this::uitgaand,
                        kenmerk.berichtId(),
                        inhoud.inhoudId(),
                        kenmerk.soort(),
                        kenmerk.bestemming(),
                        kenmerk.groep(),
                        inhoud.lengte())
                .orElseThrow();
    }

    @Override
    public List<Uitgaand> herhaal(long berichtId, long dubbelId, String soort) {
        return sql.alle(HERHAAL, this::uitgaand, dubbelId, berichtId, soort).stream()
                .sorted(Comparator.comparing(Uitgaand::id))
                .toList();
    }

    @Override
    public List<Uitgaand> eersteVan(long berichtId) {
        return sql.alle(EERSTE_VAN, this::uitgaand, berichtId);
    }

    @Override
    public Uitgaand nogmaals(long id) {
        return sql.een(NOGMAALS, this::uitgaand, id).orElseThrow();
    }

    @Override
    public boolean wachtNog(long berichtId) {
        return sql.een(WACHT_NOG, rij -> rij.getal("id"), berichtId).isPresent();
    }

    @Override
    public List<Uitgaand> wachtend(int meeste) {
        return sql.alle(WACHTEND, this::uitgaand, meeste);
    }

    @Override
    public List<Uitgaand> wachtendWerk(int meeste) {
        return sql.alle(WACHTEND_WERK, this::uitgaand, meeste);
    }

    @Override
    public List<Uitgaand> wachtendNaarBuiten(int meeste) {
        return sql.alle(WACHTEND_NAAR_BUITEN, this::uitgaand, meeste);
    }

    @Override
    public List<Uitgaand> van(long berichtId) {
        return sql.alle(VAN, this::uitgaand, berichtId);
    }

    @Override
    public InputStream inhoud(long id) {
        return brokken.lees(sql.een("select inhoud_id from uitgaand where id = ?", rij -> rij.getal("inhoud_id"), id)
                .orElseThrow(() -> new IllegalArgumentException("geen uitgaand bericht " + id)));
    }

    @Override
    public void verzonden(Collection<Long> ids, Instant wanneer) {
        for (List<Object> blok : Blokken.van(ids)) {
            sql.doe(
                    Blokken.vul("update uitgaand set verzonden = ? where id in (#)", blok.size()),
                    Blokken.samen(new Object[] {wanneer}, blok));
        }
    }

    private static String wachtendMet(String voorwaarde) {
        return "select " + KOLOMMEN + " from uitgaand where verzonden is null" + voorwaarde + " order by id limit ?";
    }

    private BrokkenUit schrijf(Schrijver schrijver) {
        try (BrokkenUit uit = brokken.schrijf()) {
            schrijver.schrijf(uit);
            return uit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uitgaand uitgaand(Rij rij) throws SQLException {
        long id = rij.getal("id");
        Kenmerk kenmerk = new Kenmerk(
                rij.misschienGetal("bericht_id"), rij.tekst("soort"), rij.tekst("bestemming"), rij.tekst("groep"));
        return new Uitgaand(id, kenmerk, installatie + "-" + id, rij.getal("lengte"));
    }
}
