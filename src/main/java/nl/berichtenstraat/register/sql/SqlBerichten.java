package nl.berichtenstraat.register.sql;

import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtenarchief;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;

/** Received messages in table bericht; their findings are left to {@link SqlBevindingen}. */
final class SqlBerichten implements Berichtenarchief {

    private static final String KOLOMMEN =
            "id, ontvangen, kanaal, naam, indiener, sha256, lengte, afgekapt, soort, afzender,"
                    + " ontvanger, identificatie, dagtekening, status, uitkomst, niveau, dubbel_van, oorzaak, versies";
    static final String ALLES = "select " + KOLOMMEN + " from bericht";
    private static final String VOEG_TOE = "insert into bericht"
            + " (inhoud_id, ontvangen, kanaal, naam, indiener, sha256, lengte, afgekapt, status, niveau)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, 'ONTVANGEN', 0) returning " + KOLOMMEN;
    private static final String HERKEND =
            "update bericht set soort = ?, afzender = ?, ontvanger = ?, gemeente = ?, aanbieder = ?,"
                    + " identificatie = ?, dagtekening = ? where id = ?";
    private static final String ZELFDE = ALLES
            + " where sha256 = ? and lengte = ? and id <> ? and status = 'VERWERKT' and dubbel_van is null"
            + " and uitkomst <> 'fout' order by id limit 1";
    private static final String BEKEND = "select id from bericht where afzender = ? and identificatie = ? and soort = ?"
            + " and id <> ? and status = 'VERWERKT' and uitkomst not in ('fout', 'dubbel') limit 1";
    private static final String DOORGESTUURD = ALLES
            + " where afzender = ? and identificatie = ? and soort = ? and ontvanger = ?"
            + " and status = 'VERWERKT' and uitkomst in ('goedgekeurd', 'deels') order by id desc limit 1";
    private static final String VERWERKT = "update bericht set status = 'VERWERKT', uitkomst = ?, niveau = ?,"
            + " dubbel_van = ?, oorzaak = null, doorzocht = 0 where id = ? and status <> 'VERWERKT'";
    private static final String GEPARKEERD =
            "update bericht set status = 'GEPARKEERD', oorzaak = ? where id = ? and status = 'ONTVANGEN'";

    private static final String EERDER =
            ALLES + " where sha256 = ? and kanaal = ? and naam = ? order by id desc limit 1";
    private static final String BEANTWOORD =
            "update bericht set beantwoord_door = ? where id = ? and beantwoord_door is null";

    private final Sql sql;
    private final Brokken brokken;
    private final SqlBevindingen bevindingen;

    SqlBerichten(Sql sql) {
        this.sql = sql;
        this.brokken = new Brokken(sql);
        this.bevindingen = new SqlBevindingen(sql);
    }

    @Override
    public BewaardBericht bewaar(Herkomst herkomst, Instant ontvangen, InputStream inhoud, long meesteBytes) {
        Opname opname = Opname.van(inhoud, brokken.schrijf(), meesteBytes);
        return sql.een(
                        VOEG_TOE,
                        SqlBerichten::bericht,
                        opname.inhoudId(),
                        ontvangen,
                        herkomst.kanaal(),
                        herkomst.naam(),
                        herkomst.indiener(),
                        opname.sha256(),
                        opname.lengte(),
                        opname.afgekapt())
                .orElseThrow();
    }

    @Override
    public Optional<BewaardBericht> bericht(long id) {
        return sql.een(ALLES + " where id = ?", SqlBerichten::bericht, id);
    }

    @Override
    public Optional<BewaardBericht> vergrendel(long id) {
        return sql.een(ALLES + " where id = ?" + sql.dialect().rijslot(), SqlBerichten::bericht, id);
    }

    @Override
    public InputStream inhoud(long id) {
        return brokken.lees(sql.een("select inhoud_id from bericht where id = ?", rij -> rij.getal("inhoud_id"), id)
                .orElseThrow(() -> new IllegalArgumentException("geen bericht " + id)));
    }

    @Override
    public void herkend(long id, Berichtkenmerken kenmerken) {
        sql.doeEen(
                HERKEND,
                kenmerken.soort(),
                kenmerken.afzender(),
                kenmerken.ontvanger(),
                kenmerken.gemeente(),
                kenmerken.aanbieder(),
                kenmerken.identificatie(),
                kenmerken.dagtekening(),
                id);
    }

    @Override
    public Optional<BewaardBericht> eerderZelfde(BewaardBericht bericht) {
        return sql.een(ZELFDE, SqlBerichten::bericht, bericht.sha256(), bericht.lengte(), bericht.id());
    }

    @Override
    public Optional<BewaardBericht> eerder(Herkomst herkomst, String sha256) {
        return sql.een(EERDER, SqlBerichten::bericht, sha256, herkomst.kanaal(), herkomst.naam());
    }

    @Override
    public long laatste() {
        return sql.een("select coalesce(max(id), 0) as id from bericht", rij -> rij.getal("id"))
                .orElseThrow();
    }

    @Override
    public boolean beantwoord(long id, long retourId) {
        return sql.doe(BEANTWOORD, retourId, id) == 1;
    }

    @Override
    public boolean identificatieBekend(long id, Berichtsoort soort, String afzender, String identificatie) {
        return sql.een(BEKEND, rij -> rij.getal("id"), afzender, identificatie, soort, id)
                .isPresent();
    }

    @Override
    public Optional<BewaardBericht> verwerkt(
            Berichtsoort soort, String afzender, String ontvanger, String identificatie) {
        return sql.een(DOORGESTUURD, SqlBerichten::bericht, afzender, identificatie, soort, ontvanger);
    }

    @Override
    public void verwerkt(long id, String uitkomst, int niveau, Optional<Long> dubbelVan) {
        sql.doeEen(VERWERKT, uitkomst, niveau, dubbelVan, id);
    }

    @Override
    public void versies(long id, String versies) {
        sql.doeEen("update bericht set versies = ? where id = ?", versies, id);
    }

    @Override
    public void geparkeerd(long id, String oorzaak) {
        sql.doe(GEPARKEERD, oorzaak, id);
    }

    @Override
    public void bevindingen(long id, List<Bevindingsrij> rijen) {
        bevindingen.voegToe(id, rijen);
    }

    @Override
    public Stream<Bevindingsrij> bevindingen(long id) {
        return bevindingen.alle(id);
    }

    @Override
    public Stream<Bevindingsrij> afkeuringen(long id) {
        return bevindingen.afkeuringen(id);
    }

    @Override
    public List<Long> openstaand(int meeste) {
        return sql.alle(
                "select id from bericht where status = 'ONTVANGEN' order by id limit ?",
                rij -> rij.getal("id"),
                meeste);
    }

    /** The message in a row of {@link #ALLES}. */
    static BewaardBericht bericht(Rij rij) throws SQLException {
        return new BewaardBericht(
                rij.getal("id"),
                rij.moment("ontvangen"),
                new Herkomst(
                        rij.tekst("kanaal"),
                        rij.tekst("naam"),
                        rij.misschienTekst("indiener").map(AgbCode::new)),
                rij.tekst("sha256"),
                rij.getal("lengte"),
                rij.vlag("afgekapt"),
                kenmerken(rij),
                Berichtstatus.valueOf(rij.tekst("status")),
                rij.misschienTekst("uitkomst"),
                rij.klein("niveau"),
                rij.misschienGetal("dubbel_van"),
                rij.misschienTekst("oorzaak"),
                rij.misschienTekst("versies"));
    }

    private static Optional<Berichtkenmerken> kenmerken(Rij rij) throws SQLException {
        Optional<String> soort = rij.misschienTekst("soort");
        return soort.isEmpty()
                ? Optional.empty()
                : Optional.of(new Berichtkenmerken(
                        Berichtsoort.valueOf(soort.get()),
                        rij.tekst("afzender"),
                        rij.tekst("ontvanger"),
                        rij.tekst("identificatie"),
                        rij.misschienDatum("dagtekening")));
    }
}
