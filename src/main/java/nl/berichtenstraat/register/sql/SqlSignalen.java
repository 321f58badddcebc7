package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Signaalvraag;
import nl.berichtenstraat.register.Signalenregister;

/** Signals in table signaal. */
final class SqlSignalen implements Signalenregister {

    private static final String KOLOMMEN =
            "gemeente, aanbieder, soort, sleutel, client, toewijzingnummer, maand, regel,"
                    + " uitleg, contract, ontstaan";
    private static final String SIGNALEN = "select id, ingetrokken, " + KOLOMMEN + " from signaal";
    private static final String NA = " and id > ? order by id limit " + Bladeren.PAGINA;
    private static final String OPEN = SIGNALEN + " where ingetrokken is null";
    private static final String OPEN_NA = OPEN + NA;
    static final String OPEN_VAN_PAAR_NA = OPEN + " and gemeente = ? and aanbieder = ?" + NA;
    static final String OPEN_MET_SLEUTELS = OPEN + " and sleutel in (#)";
    private static final String VOEG_TOE =
            "insert into signaal (" + KOLOMMEN + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id";
    private static final String TREK_IN = "update signaal set ingetrokken = ? where ingetrokken is null and id in (#)";

    private final Sql sql;

    SqlSignalen(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Stream<BewaardSignaal> open() {
        return Bladeren.door(na -> sql.alle(OPEN_NA, SqlSignalen::lees, nummer(na)));
    }

    @Override
    public Stream<BewaardSignaal> open(Gemeentecode gemeente, AgbCode aanbieder, Set<Signaalsoort> soorten) {
        return Bladeren.<BewaardSignaal>door(
                        na -> sql.alle(OPEN_VAN_PAAR_NA, SqlSignalen::lees, gemeente, aanbieder, nummer(na)))
                .filter(van(soorten));
    }

    /** The pair is not asked of the database: knowing nothing of the contents, it might take the index on pairs. */
    @Override
    public List<BewaardSignaal> openMetSleutels(
            Gemeentecode gemeente, AgbCode aanbieder, Set<Signaalsoort> soorten, Collection<String> sleutels) {
        return sql.alleIn(OPEN_MET_SLEUTELS, sleutels, SqlSignalen::lees).stream()
                .filter(bewaard -> bewaard.gemeente().equals(gemeente)
                        && bewaard.aanbieder().equals(aanbieder))
                .filter(van(soorten))
                .toList();
    }

    @Override
    public List<BewaardSignaal> signalen(Collection<Long> ids) {
        return sql.alleIn(SIGNALEN + " where id in (#)", ids, SqlSignalen::lees).stream()
                .sorted(Comparator.comparing(BewaardSignaal::id))
                .toList();
    }

    @Override
    public List<BewaardSignaal> zoek(Bereik bereik, Signaalvraag vraag, Optional<Long> voor, int aantal) {
        Voorwaarden waar = voorwaarden(bereik, vraag).en("signaal.id < ?", voor);
        return sql.alle(
                SIGNALEN + " where " + waar.tekst() + " order by id desc limit ?",
                SqlSignalen::lees,
                waar.waarden(aantal));
    }

    @Override
    public Map<Signaalsoort, Long> tel(Bereik bereik, Signaalvraag vraag) {
        Voorwaarden waar = voorwaarden(bereik, vraag);
        Map<Signaalsoort, Long> telling = new EnumMap<>(Signaalsoort.class);
        sql.alle(
                        "select soort, count(*) as aantal from signaal where " + waar.tekst() + " group by soort",
                        rij -> Map.entry(Signaalsoort.valueOf(rij.tekst("soort")), rij.getal("aantal")),
                        waar.waarden())
                .forEach(soort -> telling.put(soort.getKey(), soort.getValue()));
        return telling;
    }

    private static Voorwaarden voorwaarden(Bereik bereik, Signaalvraag vraag) {
        Voorwaarden waar = new Voorwaarden()
                .en("1 = 1")
                .en("signaal.soort = ?", vraag.soort().map(Signaalsoort::name))
                .en("signaal.gemeente = ?", vraag.gemeente())
                .en("signaal.aanbieder = ?", vraag.aanbieder())
                .en("signaal.toewijzingnummer = ?", vraag.toewijzing())
                .en("signaal.client = ?", vraag.client())
                .binnen(bereik, "signaal");
        vraag.open().ifPresent(open -> waar.en("signaal.ingetrokken is " + (open ? "null" : "not null")));
        return waar;
    }

    @Override
    public long voegToe(Gemeentecode gemeente, AgbCode aanbieder, Signaal signaal, LocalDate dag) {
        return sql.een(
                        VOEG_TOE,
                        rij -> rij.getal("id"),
                        gemeente,
                        aanbieder,
                        signaal.soort().name(),
                        signaal.sleutel(),
                        signaal.client(),
                        signaal.toewijzingNummer(),
                        signaal.maand(),
                        signaal.regel(),
                        signaal.uitleg(),
                        signaal.contract(),
                        dag)
                .orElseThrow();
    }

    @Override
    public void trekIn(Collection<Long> ids, LocalDate dag) {
        for (List<Object> blok : Blokken.van(ids)) {
            sql.doe(Blokken.vul(TREK_IN, blok.size()), Blokken.samen(new Object[] {dag}, blok));
        }
    }

    private static Predicate<BewaardSignaal> van(Set<Signaalsoort> soorten) {
        return bewaard -> soorten.contains(bewaard.signaal().soort());
    }

    private static long nummer(Optional<BewaardSignaal> signaal) {
        return signaal.map(BewaardSignaal::id).orElse(0L);
    }

    private static BewaardSignaal lees(Rij rij) throws SQLException {
        return new BewaardSignaal(
                rij.getal("id"),
                new Gemeentecode(rij.tekst("gemeente")),
                new AgbCode(rij.tekst("aanbieder")),
                new Signaal(
                        Signaalsoort.valueOf(rij.tekst("soort")),
                        rij.tekst("sleutel"),
                        rij.misschienTekst("client").map(Clientsleutel::new),
                        rij.misschienGetal("toewijzingnummer"),
                        rij.misschienTekst("maand").map(Waarde::maand),
                        rij.misschienTekst("regel"),
                        rij.tekst("uitleg"),
                        rij.misschienTekst("contract")),
                rij.datum("ontstaan"),
                rij.misschienDatum("ingetrokken"));
    }
}
