package nl.berichtenstraat.register.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregel.Sleutel;
import nl.berichtenstraat.register.Boekregister;

/** The ledger in table boek. */
final class SqlBoek implements Boekregister {

    static final String KOLOMMEN = "id, dag, gemeente, aanbieder, client, productcategorie, productcode, maand,"
            + " toewijzingnummer, toegewezen_minuten, geleverde_minuten, ingediend_cent, afgewezen_cent,"
            + " gecrediteerd_cent, toegekend_cent, benutting, zijde, verschuldigd_cent, afgerekend_cent, contract, reden";
    static final String HUIDIGE = "select " + KOLOMMEN + " from boek where huidig = 1 and gemeente = ?"
            + " and maand >= ? and maand <= ? and toewijzingnummer in (#)";
    private static final String GESCHIEDENIS = "select " + KOLOMMEN + " from boek where gemeente = ? and aanbieder = ?"
            + " and client = ? and productcategorie = ? and productcode = ? and maand = ? and toewijzingnummer = ?"
            + " order by id";
    private static final String VERVANG = "update boek set huidig = 0 where id = ? and huidig = 1";
    private static final String VOEG_TOE = "insert into boek (bericht_id, dag, gemeente, aanbieder, client,"
            + " productcategorie, productcode, maand, toewijzingnummer, toegewezen_minuten, geleverde_minuten,"
            + " ingediend_cent, afgewezen_cent, gecrediteerd_cent, toegekend_cent, benutting, zijde, verschuldigd_cent,"
            + " afgerekend_cent, verschil_cent, contract, reden) values";

    private final Sql sql;

    SqlBoek(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Stand> huidige(
            Gemeentecode gemeente,
            AgbCode aanbieder,
            Collection<Long> toewijzingNummers,
            YearMonth van,
            YearMonth tot) {
        return sql.alleIn(HUIDIGE, toewijzingNummers, SqlBoek::stand, gemeente, van, tot).stream()
                .filter(stand -> stand.regel().sleutel().aanbieder().equals(aanbieder))
                .toList();
    }

    @Override
    public List<Stand> geschiedenis(Sleutel sleutel) {
        Clientmaandsleutel maand = sleutel.clientmaand();
        return sql.alle(
                GESCHIEDENIS,
                SqlBoek::stand,
                sleutel.gemeente(),
                sleutel.aanbieder(),
                maand.client(),
                maand.productCategorie(),
                maand.productCode(),
                maand.maand(),
                sleutel.toewijzingNummer());
    }

    @Override
    public void schrijf(List<Wijziging> wijzigingen, Optional<Long> berichtId, LocalDate dag) {
        sql.reeks(
                VERVANG,
                wijzigingen.stream()
                        .flatMap(wijziging -> wijziging.vorige().stream())
                        .map(stand -> new Object[] {stand.id()})
                        .toList());
        sql.voegToe(
                VOEG_TOE,
                wijzigingen.stream()
                        .map(wijziging -> waarden(wijziging, berichtId, dag))
                        .toList());
    }

    private static Object[] waarden(Wijziging wijziging, Optional<Long> berichtId, LocalDate dag) {
        Boekregel regel = wijziging.regel();
        Clientmaandsleutel maand = regel.sleutel().clientmaand();
        return new Object[] {
            berichtId,
            dag,
            regel.sleutel().gemeente(),
            regel.sleutel().aanbieder(),
            maand.client(),
            maand.productCategorie(),
            maand.productCode(),
            maand.maand(),
            regel.sleutel().toewijzingNummer(),
            regel.toegewezenMinuten(),
            regel.geleverdeMinuten(),
            regel.ingediendCent(),
            regel.afgewezenCent(),
            regel.gecrediteerdCent(),
            regel.toegekendCent(),
            regel.benutting().map(b -> b.movePointRight(1).longValueExact()),
            regel.zijde(),
            regel.verschuldigdCent(),
            regel.afgerekendCent(),
            wijziging.verschilCent(),
            regel.contract(),
            regel.reden()
        };
    }

    private static Stand stand(Rij rij) throws SQLException {
        return new Stand(rij.getal("id"), rij.datum("dag"), regel(rij));
    }

    /** The row in a row of {@link #KOLOMMEN}. */
    static Boekregel regel(Rij rij) throws SQLException {
        Optional<BigDecimal> benutting = rij.misschienGetal("benutting").map(tienden -> BigDecimal.valueOf(tienden, 1));
        return new Boekregel(
                sleutel(rij),
                rij.misschienGetal("toegewezen_minuten"),
                rij.getal("geleverde_minuten"),
                rij.getal("ingediend_cent"),
                rij.getal("afgewezen_cent"),
                rij.getal("gecrediteerd_cent"),
                rij.getal("toegekend_cent"),
                benutting,
                rij.tekst("zijde"),
                rij.misschienGetal("verschuldigd_cent"),
                rij.getal("afgerekend_cent"),
                rij.misschienTekst("contract"),
                rij.misschienTekst("reden"));
    }

    /** What a row is about. */
    static Sleutel sleutel(Rij rij) throws SQLException {
        return new Sleutel(
                new Gemeentecode(rij.tekst("gemeente")),
                new AgbCode(rij.tekst("aanbieder")),
                clientmaand(rij),
                rij.getal("toewijzingnummer"));
    }

    /** Its client-month. */
    static Clientmaandsleutel clientmaand(Rij rij) throws SQLException {
        return new Clientmaandsleutel(
                new Clientsleutel(rij.tekst("client")),
                rij.tekst("productcategorie"),
                rij.tekst("productcode"),
                Waarde.maand(rij.tekst("maand")));
    }
}
