package nl.berichtenstraat.register.sql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Dagbeeld;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.register.Zoekfilter;
import nl.berichtenstraat.register.Zoekregister;
import nl.berichtenstraat.register.Zoeksleutel;
import nl.berichtenstraat.register.Zoekvraag;

/** Finds messages in table bericht by their columns and by table zoeksleutel. */
final class SqlZoekregister implements Zoekregister {

    static final String ONDOORZOCHT =
            "select id from bericht where doorzocht = 0 and status <> 'ONTVANGEN' order by id limit ?";
    private static final String NOTEER = "insert into zoeksleutel (waarde, soort, bericht_id) values";
    private static final String DOORZOCHT = "update bericht set doorzocht = 1 where id in (#)";
    static final String VERGEET =
            "delete from zoeksleutel where soort in ('regel', 'retourcode') and bericht_id in (#)";
    private static final String BEVINDINGEN = "insert into zoeksleutel (waarde, soort, bericht_id)"
            + " select regel, 'regel', bericht_id from bevinding where vervangen_door is null and bericht_id in (#) group by regel, bericht_id";
    private static final String CODES = "insert into zoeksleutel (waarde, soort, bericht_id)"
            + " select retourcode, 'retourcode', bericht_id from bevinding where vervangen_door is null and retourcode is not null"
            + " and bericht_id in (#) group by retourcode, bericht_id";

    private final Sql sql;

    SqlZoekregister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<BewaardBericht> zoek(Bereik bereik, Zoekvraag vraag, Optional<Long> voor, int aantal) {
        Zoekopdracht opdracht = Zoekopdracht.lijst(bereik, vraag, voor, aantal);
        return sql.alle(opdracht.sql(), SqlBerichten::bericht, opdracht.waarden());
    }

    @Override
    public int tel(Bereik bereik, Zoekvraag vraag, int hoogstens) {
        Zoekopdracht opdracht = Zoekopdracht.telling(bereik, vraag, hoogstens);
        return sql.een(opdracht.sql(), rij -> rij.klein("aantal"), opdracht.waarden())
                .orElseThrow();
    }

    @Override
    public Optional<BewaardBericht> bericht(Bereik bereik, long id) {
        return sql.een(SqlBerichten.ALLES + " where id = ?", SqlBerichten::bericht, id)
                .filter(bericht -> omvat(bereik, bericht));
    }

    @Override
    public Optional<Verhaal> verhaal(Bereik bereik, long id) {
        return bericht(bereik, id).map(bericht -> new Verhaallezer(sql, bereik, this).lees(bericht));
    }

    @Override
    public List<Bevindingsrij> bevindingen(Bereik bereik, long id, Optional<String> regel, long overslaan, int aantal) {
        return bericht(bereik, id).isEmpty()
                ? List.of()
                : new SqlBevindingen(sql).pagina(bereik, id, regel, overslaan, aantal);
    }

    @Override
    public Dagbeeld vandaag(Bereik bereik, LocalDate dag, ZoneId zone) {
        return new Daglezer(sql, Binnen.van(bereik)).lees(dag, zone);
    }

    @Override
    public List<Zoekfilter> filters(String wie) {
        return sql.alle(
                "select id, naam, vraag from zoekfilter where wie = ? order by naam",
                rij -> new Zoekfilter(rij.getal("id"), rij.tekst("naam"), rij.tekst("vraag")),
                wie);
    }

    @Override
    public void bewaarFilter(String wie, String naam, String vraag) {
        if (sql.doe("update zoekfilter set vraag = ? where wie = ? and naam = ?", vraag, wie, naam) == 0) {
            sql.doeEen("insert into zoekfilter (wie, naam, vraag) values (?, ?, ?)", wie, naam, vraag);
        }
    }

    @Override
    public void verwijderFilter(String wie, long id) {
        sql.doe("delete from zoekfilter where wie = ? and id = ?", wie, id);
    }

    @Override
    public List<Long> ondoorzocht(int meeste) {
        return sql.alle(ONDOORZOCHT, rij -> rij.getal("id"), meeste);
    }

    @Override
    public void noteer(Map<Long, Set<Zoeksleutel>> sleutels) {
        sql.voegNieuweToe(
                NOTEER,
                sleutels.entrySet().stream()
                        .flatMap(bericht -> bericht.getValue().stream().map(sleutel ->
                                new Object[] {sleutel.waarde(), sleutel.soort().naam(), bericht.getKey()}))
                        .toList());
    }

    /** The rows are changed first: whoever judges one of these messages anew waits for us, or we for them. */
    @Override
    public void doorzocht(Collection<Long> berichtIds) {
        for (List<Object> blok : Blokken.van(berichtIds)) {
            for (String stap : List.of(DOORZOCHT, VERGEET, BEVINDINGEN, CODES)) {
                sql.doe(Blokken.vul(stap, blok.size()), blok.toArray());
            }
        }
    }

    /** As {@link Binnen#DOORGESTUURD}. */
    private static boolean isDoorgestuurd(Berichtsoort soort, BewaardBericht bericht) {
        return soort != Berichtsoort.WMO301 && soort != Berichtsoort.WMO319
                || bericht.uitkomst().filter("goedgekeurd"::equals).isPresent();
    }

    /** Whether a message is within the scope; the same as {@link Zoekopdracht} asks of the database. */
    private static boolean omvat(Bereik bereik, BewaardBericht bericht) {
        return bereik.isAlles()
                || bericht.kenmerken()
                        .map(kop -> bereik.omvat(kop.gemeente(), kop.aanbieder())
                                && (bereik.aanbieder().isEmpty() || isDoorgestuurd(kop.soort(), bericht)))
                        .orElse(false)
                || bereik.aanbieder().isPresent()
                        && bereik.aanbieder().equals(bericht.herkomst().indiener());
    }
}
