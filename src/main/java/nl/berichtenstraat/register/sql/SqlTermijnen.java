package nl.berichtenstraat.register.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Termijnenregister;
import nl.berichtenstraat.register.Termijnsoort;

/**
 * Reads over several tables. As in {@link SqlSignalen} a look-up by client asks the database for the client alone, so that
 * it has no other index to take.
 */
final class SqlTermijnen implements Termijnenregister {

    private static final String PAREN = "select gemeente, aanbieder from toewijzing where huidig = 1"
            + " union select gemeente, aanbieder from verzoek"
            + " union select gemeente, aanbieder from signaal where ingetrokken is null";
    private static final String PAREN_VAN_ONVERWERKT =
            "select distinct soort, afzender, ontvanger from bericht where status <> 'VERWERKT' and soort is not null";
    static final String CLIENTEN = "select distinct client from toewijzing where huidig = 1 and aanbieder = ?"
            + " and gemeente = ? and client > ? order by client limit ?";
    static final String TOEGEWEZEN = "select t.nummer, t.gemeente, min(b.ontvangen) as ontvangen from toewijzing t"
            + " join bericht b on b.id = t.bericht_id where t.ingetrokken = 0 and t.client in (#)"
            + " group by t.nummer, t.gemeente";
    static final String LEVERINGEN = "select l.gemeente, l.aanbieder, l.toewijzingnummer,"
            + " case when exists (select 1 from levering s where s.verwijderd_door is null and s.client = l.client"
            + " and s.gemeente = l.gemeente and s.aanbieder = l.aanbieder and s.toewijzingnummer = l.toewijzingnummer"
            + " and s.soort = 'stop' and s.begindatum = l.begindatum) then 0 else 1 end as lopend"
            + " from levering l where l.verwijderd_door is null and l.soort = 'start'"
            + " and l.toewijzingnummer is not null and l.client in (#)";
    private static final String OPEN_DEBET = " from prestatie where toegekend = 1 and teken = 1"
            + " and gecrediteerd_in is null and gemeente = ? and toewijzingnummer in (#)";
    static final String DEBETGRENZEN = "select toewijzingnummer, min(begindatum) as begin, max(einddatum) as eind"
            + OPEN_DEBET + " group by toewijzingnummer";
    private static final String DEBETPERIODEN =
            "select toewijzingnummer, begindatum as begin, einddatum as eind" + OPEN_DEBET + " order by begindatum";
    static final String GEDECLAREERD =
            "select distinct maand from declaratie where gemeente = ? and aanbieder = ? and maand in (#)";
    static final String GEDECLAREERD_IN_LATERE = "select distinct p.maand from declaratie d cross join prestatie p"
            + " where d.gemeente = ? and d.aanbieder = ? and d.maand > ? and p.declaratie_id = d.id and p.maand in (#)";
    private static final String WACHT_OP_RETOUR = "b.beantwoord_door is null and b.uitkomst = 'goedgekeurd'"
            + " and b.soort in ('WMO301', 'WMO319') and u.bestemming in ('toewijzing', 'verzoekantwoord')";
    static final String ONBEANTWOORD =
            "select b.id, b.soort, b.identificatie, min(u.verzonden) as verzonden from bericht b"
                    + " join uitgaand u on u.bericht_id = b.id where b.afzender = ? and b.ontvanger = ? and "
                    + WACHT_OP_RETOUR + " and u.verzonden < ? group by b.id, b.soort, b.identificatie order by b.id";
    static final String ONVERWERKT = SqlBerichten.ALLES
            + " where status <> 'VERWERKT' and afzender in (?, ?) and ontvanger in (?, ?) and ontvangen < ? order by id";
    private static final String EERSTE_BESLUIT = "(select min(coalesce(a.dagtekening, substr(a.ontvangen, 1, 10)))"
            + " from verzoekbesluit o join bericht a on a.id = o.bericht_id"
            + " where o.verzoek_id = v.id and o.ingetrokken = 0)";
    private static final String ONBESLIST = " from verzoek v join bericht b on b.id = v.bericht_id where not exists"
            + " (select 1 from verzoekbesluit o where o.verzoek_id = v.id and o.ingetrokken = 0"
            + " and o.besluit <> 'IN_ONDERZOEK')";
    static final String VERZOEKEN = "select v.soort, v.client, v.referentie_aanbieder, b.ontvangen, " + EERSTE_BESLUIT
            + " as sinds" + ONBESLIST + " and v.aanbieder = ? and v.gemeente = ? order by v.id";

    private static final String LOPEND_RETOUR =
            "select b.id as plek, b.id as bericht, b.soort, b.gemeente, b.aanbieder,"
                    + " b.identificatie as kenmerk, u.verzonden as sinds, null as onderzoek from bericht b"
                    + " cross join uitgaand u where u.bericht_id = b.id and " + WACHT_OP_RETOUR
                    + " and u.verzonden is not null and b.id + 0 > ? and ";
    private static final String LOPEND_ANTWOORD = "select b.id as plek, b.id as bericht, b.soort, b.gemeente,"
            + " b.aanbieder, b.identificatie as kenmerk, b.ontvangen as sinds, null as onderzoek from bericht b"
            + " where b.status <> 'VERWERKT' and b.soort in ('WMO301', 'WMO305', 'WMO307', 'WMO315', 'WMO317', 'WMO319',"
            + " 'WMO323') and b.id + 0 > ? and ";
    private static final String LOPEND_BESLUIT = "select v.id as plek, b.id as bericht, v.soort, v.gemeente,"
            + " v.aanbieder, v.referentie_aanbieder as kenmerk, b.ontvangen as sinds, " + EERSTE_BESLUIT
            + " as onderzoek" + ONBESLIST + " and v.id + 0 > ? and ";

    private final Sql sql;

    SqlTermijnen(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Paar> paren() {
        Set<Paar> paren = new HashSet<>(sql.alle(PAREN, rij -> paar(rij.tekst("gemeente"), rij.tekst("aanbieder"))));
        paren.addAll(sql.alle(PAREN_VAN_ONVERWERKT, SqlTermijnen::paarVanBericht));
        return paren.stream()
                .sorted(Comparator.comparing((Paar paar) -> paar.gemeente().code())
                        .thenComparing(paar -> paar.aanbieder().code()))
                .toList();
    }

    @Override
    public List<Clientsleutel> clienten(Paar paar, Optional<Clientsleutel> na, int meeste) {
        return sql.alle(
                CLIENTEN,
                rij -> new Clientsleutel(rij.tekst("client")),
                paar.aanbieder(),
                paar.gemeente(),
                na.map(Clientsleutel::waarde).orElse(""),
                meeste);
    }

    @Override
    public Map<Long, Instant> toegewezen(Gemeentecode gemeente, Collection<Clientsleutel> clienten) {
        return sql.alleIn(TOEGEWEZEN, clienten, Toegewezen::lees).stream()
                .filter(toegewezen -> toegewezen.gemeente().equals(gemeente))
                .collect(toMap(Toegewezen::nummer, Toegewezen::ontvangen, SqlTermijnen::eerste));
    }

    @Override
    public Map<Long, Leveringsstand> leveringen(Paar paar, Collection<Clientsleutel> clienten) {
        return sql.alleIn(LEVERINGEN, clienten, Start::lees).stream()
                .filter(start -> start.paar().equals(paar))
                .collect(toMap(
                        Start::toewijzingNummer,
                        start -> new Leveringsstand(true, start.lopend()),
                        (een, ander) -> new Leveringsstand(true, een.lopend() || ander.lopend())));
    }

    @Override
    public Map<Long, List<Periode>> openDebetBuiten(Gemeentecode gemeente, Map<Long, Periode> looptijden) {
        List<Long> nummers = sql.alleIn(DEBETGRENZEN, looptijden.keySet(), Debet::lees, gemeente).stream()
                .filter(debet -> debet.ligtBuiten(looptijden))
                .map(Debet::toewijzingNummer)
                .toList();
        return sql.alleIn(DEBETPERIODEN, nummers, Debet::lees, gemeente).stream()
                .filter(debet -> debet.ligtBuiten(looptijden))
                .collect(groupingBy(Debet::toewijzingNummer, mapping(Debet::periode, toList())));
    }

    @Override
    public Set<YearMonth> gedeclareerd(Paar paar, Collection<YearMonth> maanden) {
        Set<YearMonth> gedeclareerd = new TreeSet<>();
        maanden.stream().min(Comparator.naturalOrder()).ifPresent(eerste -> {
            gedeclareerd.addAll(
                    sql.alleIn(GEDECLAREERD, maanden, SqlTermijnen::maand, paar.gemeente(), paar.aanbieder()));
            List<YearMonth> rest = maanden.stream()
                    .filter(maand -> !gedeclareerd.contains(maand))
                    .toList();
            gedeclareerd.addAll(sql.alleIn(
                    GEDECLAREERD_IN_LATERE, rest, SqlTermijnen::maand, paar.gemeente(), paar.aanbieder(), eerste));
        });
        return gedeclareerd;
    }

    @Override
    public List<Doorgestuurd> onbeantwoord(Paar paar, Instant voor) {
        return sql.alle(
                ONBEANTWOORD,
                rij -> new Doorgestuurd(
                        rij.getal("id"),
                        Berichtsoort.valueOf(rij.tekst("soort")),
                        rij.tekst("identificatie"),
                        rij.moment("verzonden")),
                paar.gemeente(),
                paar.aanbieder(),
                voor);
    }

    @Override
    public List<BewaardBericht> onverwerkt(Paar paar, Instant voor) {
        return sql.alle(
                ONVERWERKT,
                SqlBerichten::bericht,
                paar.gemeente(),
                paar.aanbieder(),
                paar.gemeente(),
                paar.aanbieder(),
                voor);
    }

    @Override
    public List<OpenVerzoek> verzoeken(Paar paar) {
        return sql.alle(
                VERZOEKEN,
                rij -> new OpenVerzoek(
                        Berichtsoort.valueOf(rij.tekst("soort")),
                        new Clientsleutel(rij.tekst("client")),
                        rij.tekst("referentie_aanbieder"),
                        rij.moment("ontvangen"),
                        rij.misschienDatum("sinds")),
                paar.aanbieder(),
                paar.gemeente());
    }

    /** What waits is found by the index that holds nothing else; its order is made afterwards. */
    @Override
    public List<Lopend> lopend(Bereik bereik, Termijnsoort soort, long na, int aantal) {
        String tabel = soort == Termijnsoort.BESLUIT ? "v" : "b";
        Voorwaarden waar = new Voorwaarden().en("1 = 1").binnen(bereik, tabel);
        String opdracht = switch (soort) {
            case RETOUR -> LOPEND_RETOUR;
            case BESLUIT -> LOPEND_BESLUIT;
            case ANTWOORD -> LOPEND_ANTWOORD;
        };
        return sql.alle(
                opdracht + waar.tekst() + " order by " + tabel + ".id + 0 limit ?",
                SqlTermijnen::lopend,
                waar.na(List.of(na), aantal));
    }

    private static Lopend lopend(Rij rij) throws SQLException {
        return new Lopend(
                rij.getal("plek"),
                rij.getal("bericht"),
                Berichtsoort.valueOf(rij.tekst("soort")),
                rij.tekst("gemeente"),
                rij.tekst("aanbieder"),
                rij.tekst("kenmerk"),
                rij.moment("sinds"),
                rij.misschienDatum("onderzoek"));
    }

    private static YearMonth maand(Rij rij) throws SQLException {
        return Waarde.maand(rij.tekst("maand"));
    }

    private static Paar paar(String gemeente, String aanbieder) {
        return new Paar(new Gemeentecode(gemeente), new AgbCode(aanbieder));
    }

    private static Paar paarVanBericht(Rij rij) throws SQLException {
        boolean vanGemeente = Berichtsoort.valueOf(rij.tekst("soort")).afzenderIsGemeente();
        String afzender = rij.tekst("afzender");
        String ontvanger = rij.tekst("ontvanger");
        return vanGemeente ? paar(afzender, ontvanger) : paar(ontvanger, afzender);
    }

    private static Instant eerste(Instant een, Instant ander) {
        return een.isBefore(ander) ? een : ander;
    }

    /** When an assignment came in. */
    private record Toegewezen(Gemeentecode gemeente, long nummer, Instant ontvangen) {

        static Toegewezen lees(Rij rij) throws SQLException {
            return new Toegewezen(
                    new Gemeentecode(rij.tekst("gemeente")), rij.getal("nummer"), rij.moment("ontvangen"));
        }
    }

    /** A reported start. */
    private record Start(Paar paar, long toewijzingNummer, boolean lopend) {

        static Start lees(Rij rij) throws SQLException {
            return new Start(
                    SqlTermijnen.paar(rij.tekst("gemeente"), rij.tekst("aanbieder")),
                    rij.getal("toewijzingnummer"),
                    rij.vlag("lopend"));
        }
    }

    /** The period of a line, or that of all lines together. */
    private record Debet(long toewijzingNummer, Periode periode) {

        static Debet lees(Rij rij) throws SQLException {
            return new Debet(rij.getal("toewijzingnummer"), new Periode(rij.datum("begin"), rij.datum("eind")));
        }

        boolean ligtBuiten(Map<Long, Periode> looptijden) {
            Periode looptijd = looptijden.get(toewijzingNummer);
            return periode.begin().isBefore(looptijd.begin()) || periode.eind().isAfter(looptijd.eind());
        }
    }
}
