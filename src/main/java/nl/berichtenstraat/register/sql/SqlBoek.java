package nl.berichtenstraat.register.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            + " toewijzingnummer, toegewezen_minuten, geleverde_minuten, ingediend_cent,"
            + " gecrediteerd_cent, toegekend_cent, benutting, zijde, verschuldigd_cent, afgerekend_cent, contract, reden";
    static final String HUIDIGE = "select " + KOLOMMEN + " from boek where huidig = 1 and gemeente = ?"
            + " and maand >= ? and maand <= ? and toewijzingnummer in (#)";
    private static final String BLADER = " and (aanbieder, maand, id) > (?, ?, ?) order by aanbieder, maand, id limit ";

    private static final String VERVANG = "update boek set huidig = 0 where id = ? and huidig = 1";
    private static final String VOEG_TOE = "insert into boek (bericht_id, dag, gemeente, aanbieder, client,"
            + " productcategorie, productcode, maand, toewijzingnummer, toegewezen_minuten, geleverde_minuten,"
            + " ingediend_cent, gecrediteerd_cent, toegekend_cent, benutting, zijde, verschuldigd_cent,"
            + " afgerekend_cent, verschil_cent, contract, reden) values";

    private final Sql sql;

    SqlBoek(Sql sql) {
        this.sql = sql;
    }

    /** The aanbieder is not asked of the database: knowing nothing of the contents, it might take the index on pairs. */
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
    public Stream<Stand> lees(Keuze keuze) {
        StringBuilder vraag = new StringBuilder("select " + KOLOMMEN + " from boek where "
                + (keuze.geschiedenis() ? "huidig in (0, 1)" : "huidig = 1"));
        List<Object> waarden = new ArrayList<>();
        beperk("gemeente", keuze.gemeente(), vraag, waarden);
        beperk("aanbieder", keuze.aanbieder(), vraag, waarden);
        beperk("toewijzingnummer", keuze.toewijzingNummer(), vraag, waarden);
        beperk("maand", keuze.maand(), vraag, waarden);
        String pagina = vraag + BLADER + Bladeren.PAGINA;
        return Bladeren.door(na -> sql.alle(
                pagina,
                SqlBoek::stand,
                Blokken.samen(
                        waarden.toArray(),
                        List.of(
                                na.map(stand -> stand.regel()
                                                .sleutel()
                                                .aanbieder()
                                                .code())
                                        .orElse(""),
                                na.map(stand -> stand.regel()
                                                .sleutel()
                                                .clientmaand()
                                                .maand()
                                                .toString())
                                        .orElse(""),
                                na.map(Stand::id).orElse(0L)))));
    }

    private static void beperk(String kolom, Optional<?> waarde, StringBuilder vraag, List<Object> waarden) {
        waarde.ifPresent(een -> {
            vraag.append(" and ").append(kolom).append(" = ?");
            waarden.add(een);
        });
    }

    @Override
    public void schrijf(List<Wijziging> wijzigingen, Optional<Long> berichtId, LocalDate dag) {
        sql.reeks(
                VERVANG,
                wijzigingen.stream()
                        .flatMap(wijziging -> wijziging.vorige().stream())
                        .map(stand -> new Object[] {stand.id()})
                        .toList());
        String opDag = dag.toString();
        List<Object[]> rijen = new ArrayList<>(wijzigingen.size());
        wijzigingen.forEach(wijziging -> rijen.add(waarden(wijziging, berichtId, opDag)));
        sql.voegToe(VOEG_TOE, rijen);
    }

    private static Object[] waarden(Wijziging wijziging, Optional<Long> berichtId, String dag) {
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

    /** The row in a row of {@link #KOLOMMEN}, with its number and day. */
    static Stand stand(Rij rij) throws SQLException {
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
