package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Sluitingenregister;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** Month closes in table maandafsluiting, and what they look for in the tables boek, declaratie and toewijzing. */
final class SqlSluitingen implements Sluitingenregister {

    private static final String PAREN = "select gemeente, aanbieder from toewijzing where huidig = 1"
            + " union select gemeente, aanbieder from declaratie order by gemeente, aanbieder";
    private static final String VAN_PAAR = " where gemeente = ? and aanbieder = ?";
    private static final String SLUITING = "select id, maand, uitgaand_id from maandafsluiting" + VAN_PAAR;
    private static final String GEDECLAREERD = "select 1 as een from declaratie" + VAN_PAAR
            + " and maand <= ? and begindatum <= ? and einddatum >= ? limit 1";
    private static final String ONGEDECLAREERD =
            "select maand from maandafsluiting" + VAN_PAAR + " and gedeclareerd = 0 order by maand";
    static final String LOPEND = "select " + Toewijzingsrij.KOLOMMEN + " from toewijzing" + VAN_PAAR
            + " and huidig = 1 and ingangsdatum <= ? and (einddatum is null or einddatum >= ?) order by client, nummer";
    private static final String HUIDIG = VAN_PAAR + " and huidig = 1";
    static final String VAN_MAAND = "select " + SqlBoek.KOLOMMEN + " from boek" + HUIDIG
            + " and maand = ? order by client, productcategorie, productcode, toewijzingnummer";
    private static final String ONVERREKEND = " from boek" + VAN_PAAR + " and huidig = 1"
            + " and (verschuldigd_cent is null or verschuldigd_cent <> afgerekend_cent) and maand <= ?";
    static final String GEPARKEERD = "select " + SqlBoek.KOLOMMEN + ONVERREKEND
            + " and verschuldigd_cent is null order by maand, client, productcategorie, productcode, toewijzingnummer";
    static final String CLIENTMAANDEN = "select distinct client, productcategorie, productcode, maand" + ONVERREKEND
            + " order by client, maand, productcategorie, productcode";
    private static final String OPEN = " and maandafsluiting_id is null and maand <= ?";
    private static final String OPEN_BOEKING = VAN_PAAR + OPEN + " and verschil_cent <> 0";
    static final String BOEKINGEN = "select gemeente, aanbieder, client, productcategorie, productcode, maand,"
            + " toewijzingnummer, verschil_cent, case when bericht_id is null then 1 else 0 end as door_afsluiting from boek"
            + OPEN_BOEKING + " order by maand, client, productcategorie, productcode, id";
    private static final String NEEM_BOEKINGEN = "update boek set maandafsluiting_id = ?" + OPEN_BOEKING;
    static final String DECLARATIES = "select id, bericht_id from declaratie" + VAN_PAAR + OPEN + " order by id";
    private static final String NEEM_DECLARATIES = "update declaratie set maandafsluiting_id = ?" + VAN_PAAR + OPEN;
    private static final String IN_AFSLUITINGEN =
            "select coalesce(sum(deze_maand_cent + correcties_cent), 0) as cent from maandafsluiting" + VAN_PAAR;
    static final String VOOR_AFSLUITINGEN = "select coalesce(sum(verschil_cent), 0) as cent from boek" + VAN_PAAR
            + " and maandafsluiting_id = 0 and maand <= ?";
    static final String BOEKSTAND =
            "select coalesce(sum(afgerekend_cent), 0) as cent from boek" + HUIDIG + " and maand <= ?";
    private static final String VOEG_TOE = "insert into maandafsluiting (gemeente, aanbieder, maand, dag, gedeclareerd,"
            + " deze_maand_cent, correcties_cent) values (?, ?, ?, ?, ?, ?, ?) returning id";

    private final Sql sql;

    SqlSluitingen(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Paar> paren() {
        return sql.alle(
                PAREN, rij -> new Paar(new Gemeentecode(rij.tekst("gemeente")), new AgbCode(rij.tekst("aanbieder"))));
    }

    @Override
    public Optional<YearMonth> laatsteMaand() {
        return sql.een("select max(maand) as maand from maandafsluiting", rij -> rij.misschienTekst("maand"))
                .flatMap(maand -> maand.map(Waarde::maand));
    }

    @Override
    public Optional<Sluiting> sluiting(Paar paar, YearMonth maand) {
        return sql.een(SLUITING + " and maand = ?", SqlSluitingen::sluiting, paar.gemeente(), paar.aanbieder(), maand);
    }

    @Override
    public Optional<Sluiting> laatste(Paar paar) {
        return sql.een(
                SLUITING + " order by maand desc limit 1", SqlSluitingen::sluiting, paar.gemeente(), paar.aanbieder());
    }

    @Override
    public boolean isGedeclareerd(Paar paar, YearMonth maand) {
        Periode dagen = Periode.van(maand);
        return sql.een(
                        GEDECLAREERD,
                        rij -> rij.getal("een"),
                        paar.gemeente(),
                        paar.aanbieder(),
                        maand,
                        dagen.eind(),
                        dagen.begin())
                .isPresent();
    }

    @Override
    public List<YearMonth> ongedeclareerd(Paar paar) {
        return sql
                .alle(ONGEDECLAREERD, rij -> Waarde.maand(rij.tekst("maand")), paar.gemeente(), paar.aanbieder())
                .stream()
                .filter(maand -> !isGedeclareerd(paar, maand))
                .toList();
    }

    @Override
    public List<Toewijzing> lopend(Paar paar, YearMonth maand) {
        Periode dagen = Periode.van(maand);
        return sql.alle(LOPEND, Toewijzingsrij::lees, paar.gemeente(), paar.aanbieder(), dagen.eind(), dagen.begin());
    }

    @Override
    public List<Boekregel> vanMaand(Paar paar, YearMonth maand) {
        return sql.alle(VAN_MAAND, SqlBoek::regel, paar.gemeente(), paar.aanbieder(), maand);
    }

    @Override
    public List<Boekregel> geparkeerd(Paar paar, YearMonth totEnMet) {
        return sql.alle(GEPARKEERD, SqlBoek::regel, paar.gemeente(), paar.aanbieder(), totEnMet);
    }

    @Override
    public List<Clientmaandsleutel> onverrekend(Paar paar, YearMonth totEnMet) {
        return sql.alle(CLIENTMAANDEN, SqlBoek::clientmaand, paar.gemeente(), paar.aanbieder(), totEnMet);
    }

    @Override
    public List<Boeking> openBoekingen(Paar paar, YearMonth totEnMet) {
        return sql.alle(
                BOEKINGEN,
                rij -> new Boeking(SqlBoek.sleutel(rij), rij.getal("verschil_cent"), rij.vlag("door_afsluiting")),
                paar.gemeente(),
                paar.aanbieder(),
                totEnMet);
    }

    @Override
    public List<Afwijzing> openAfwijzingen(Paar paar, YearMonth totEnMet) {
        Afwijzingen afwijzingen = new Afwijzingen(sql);
        List<Afwijzing> alle = new ArrayList<>();
        sql.alle(
                        DECLARATIES,
                        rij -> new long[] {rij.getal("id"), rij.getal("bericht_id")},
                        paar.gemeente(),
                        paar.aanbieder(),
                        totEnMet)
                .forEach(ids -> alle.addAll(afwijzingen.van(ids[0], ids[1])));
        return Afwijzingen.samen(alle);
    }

    @Override
    public long inAfsluitingen(Paar paar) {
        return cent(IN_AFSLUITINGEN, paar.gemeente(), paar.aanbieder());
    }

    @Override
    public long voorAfsluitingen(Paar paar, YearMonth totEnMet) {
        return cent(VOOR_AFSLUITINGEN, paar.gemeente(), paar.aanbieder(), totEnMet);
    }

    @Override
    public long boekstand(Paar paar, YearMonth totEnMet) {
        return cent(BOEKSTAND, paar.gemeente(), paar.aanbieder(), totEnMet);
    }

    @Override
    public long voegToe(NieuweSluiting sluiting, int boekingen) {
        Paar paar = sluiting.paar();
        long id = sql.een(
                        VOEG_TOE,
                        rij -> rij.getal("id"),
                        paar.gemeente(),
                        paar.aanbieder(),
                        sluiting.maand(),
                        sluiting.dag(),
                        sluiting.gedeclareerd(),
                        sluiting.dezeMaandCent(),
                        sluiting.correctiesCent())
                .orElseThrow();
        int genomen = sql.doe(NEEM_BOEKINGEN, id, paar.gemeente(), paar.aanbieder(), sluiting.maand());
        if (genomen != boekingen) {
            throw new IllegalStateException("afsluiting neemt " + genomen + " boekingen op in plaats van " + boekingen);
        }
        sql.doe(NEEM_DECLARATIES, id, paar.gemeente(), paar.aanbieder(), sluiting.maand());
        return id;
    }

    @Override
    public void verstuurd(long id, long uitgaandId) {
        sql.doeEen("update maandafsluiting set uitgaand_id = ? where id = ? and uitgaand_id is null", uitgaandId, id);
    }

    private long cent(String vraag, Object... waarden) {
        return sql.een(vraag, rij -> rij.getal("cent"), waarden).orElseThrow();
    }

    private static Sluiting sluiting(Rij rij) throws SQLException {
        return new Sluiting(rij.getal("id"), Waarde.maand(rij.tekst("maand")), rij.getal("uitgaand_id"));
    }
}
