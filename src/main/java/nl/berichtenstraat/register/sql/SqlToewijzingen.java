package nl.berichtenstraat.register.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Toewijzingenregister;

/** Assignments in table toewijzing. */
final class SqlToewijzingen implements Toewijzingenregister {

    private static final String HUIDIGE = "select " + Toewijzingsrij.KOLOMMEN
            + " from toewijzing where huidig = 1 and gemeente = ? and nummer in (#)";
    private static final String VAN_CLIENTEN = "select " + Toewijzingsrij.KOLOMMEN
            + " from toewijzing where huidig = 1 and gemeente = ? and client in (#) order by nummer";
    private static final String BEKEND =
            "select distinct client from toewijzing where gemeente = ? and aanbieder = ? and ingetrokken = 0"
                    + " and client in (#)";
    static final String OVERAL =
            "select " + Toewijzingsrij.KOLOMMEN + " from toewijzing where huidig = 1 and client in (#)";

    /** No index is to be used for this: one aanbieder may have very many assignments. */
    private static final String EIGEN = " from toewijzing where huidig = 1 and aanbieder || '' = ?";

    static final String VAN_AANBIEDER = "select " + Toewijzingsrij.KOLOMMEN + EIGEN + " and nummer in (#)";
    static final String VAN_AANBIEDER_BIJ_CLIENTEN = "select " + Toewijzingsrij.KOLOMMEN + EIGEN + " and client in (#)";
    static final String BERICHTEN =
            "select nummer, bericht_id from toewijzing where huidig = 1 and gemeente = ? and nummer in (#)";
    static final String PAGINA = "select distinct client from toewijzing where client > ? order by client limit ?";
    private static final String AANTAL = "select count(distinct client) as aantal from toewijzing";
    private static final String NIET_MEER_HUIDIG =
            "update toewijzing set huidig = 0 where gemeente = ? and nummer = ? and huidig = 1 and moment <= ?";
    private static final String VOEG_TOE = "insert into toewijzing (huidig, bericht_id, " + Toewijzingsrij.KOLOMMEN
            + ") values (case when exists (select 1 from toewijzing where gemeente = ? and nummer = ? and huidig = 1)"
            + " then 0 else 1 end, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String TREK_TERUG =
            "update toewijzing set huidig = 0, ingetrokken = 1 where bericht_id = ? and ingetrokken = 0"
                    + " returning client";
    private static final String HERSTEL = "update toewijzing set huidig = 1 where id in (select ("
            + "select v.id from toewijzing v where v.gemeente = t.gemeente and v.nummer = t.nummer and v.ingetrokken = 0"
            + " order by v.moment desc, v.id desc limit 1)"
            + " from toewijzing t where t.bericht_id = ? and not exists (select 1 from toewijzing h"
            + " where h.gemeente = t.gemeente and h.nummer = t.nummer and h.huidig = 1))";

    private final Sql sql;

    SqlToewijzingen(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Toewijzing> huidige(Gemeentecode gemeente, long nummer) {
        return Optional.ofNullable(huidige(gemeente, List.of(nummer)).get(nummer));
    }

    @Override
    public Map<Long, Toewijzing> huidige(Gemeentecode gemeente, Collection<Long> nummers) {
        return sql.alleIn(HUIDIGE, nummers, Toewijzingsrij::lees, gemeente).stream()
                .collect(toMap(Toewijzing::nummer, Function.identity()));
    }

    @Override
    public Map<Clientsleutel, List<Toewijzing>> vanClienten(Gemeentecode gemeente, Collection<Clientsleutel> clienten) {
        return sql.alleIn(VAN_CLIENTEN, clienten, Toewijzingsrij::lees, gemeente).stream()
                .collect(groupingBy(Toewijzing::client));
    }

    @Override
    public Set<Clientsleutel> bekend(Gemeentecode gemeente, AgbCode aanbieder, Collection<Clientsleutel> clienten) {
        return new HashSet<>(
                sql.alleIn(BEKEND, clienten, rij -> new Clientsleutel(rij.tekst("client")), gemeente, aanbieder));
    }

    @Override
    public Map<Clientsleutel, List<Toewijzing>> vanClienten(Collection<Clientsleutel> clienten) {
        return sql.alleIn(OVERAL, clienten, Toewijzingsrij::lees).stream().collect(groupingBy(Toewijzing::client));
    }

    @Override
    public List<Toewijzing> vanAanbieder(AgbCode aanbieder, Collection<Long> nummers) {
        return sql.alleIn(VAN_AANBIEDER, nummers, Toewijzingsrij::lees, aanbieder);
    }

    @Override
    public List<Toewijzing> vanAanbiederBijClienten(AgbCode aanbieder, Collection<Clientsleutel> clienten) {
        return sql.alleIn(VAN_AANBIEDER_BIJ_CLIENTEN, clienten, Toewijzingsrij::lees, aanbieder);
    }

    @Override
    public Map<Long, Long> berichten(Gemeentecode gemeente, Collection<Long> nummers) {
        Map<Long, Long> berichten = new HashMap<>();
        sql.alleIn(BERICHTEN, nummers, rij -> Map.entry(rij.getal("nummer"), rij.getal("bericht_id")), gemeente)
                .forEach(rij -> berichten.put(rij.getKey(), rij.getValue()));
        return berichten;
    }

    @Override
    public long aantalClienten() {
        return sql.een(AANTAL, rij -> rij.getal("aantal")).orElseThrow();
    }

    @Override
    public List<Clientsleutel> clienten(Optional<Clientsleutel> na, int aantal) {
        String vanaf = na.map(Clientsleutel::waarde).orElse("");
        return sql.alle(PAGINA, rij -> new Clientsleutel(rij.tekst("client")), vanaf, aantal);
    }

    @Override
    public Set<Clientsleutel> trekTerug(long berichtId) {
        List<Clientsleutel> clienten = sql.alle(TREK_TERUG, rij -> new Clientsleutel(rij.tekst("client")), berichtId);
        sql.doe(HERSTEL, berichtId);
        return Set.copyOf(clienten);
    }

    @Override
    public void bewaar(Toewijzing versie, long berichtId) {
        ToegewezenProduct inhoud = versie.inhoud();
        sql.doe(NIET_MEER_HUIDIG, versie.gemeente(), versie.nummer(), inhoud.toewijzingsmoment());
        sql.doeEen(VOEG_TOE, Toewijzingsrij.waarden(versie, versie.gemeente(), versie.nummer(), berichtId));
    }
}
