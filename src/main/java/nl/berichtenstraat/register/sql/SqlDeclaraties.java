package nl.berichtenstraat.register.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Declaratieregister;

/** Declarations in table declaratie and their lines in table prestatie. */
final class SqlDeclaraties implements Declaratieregister {

    private static final String BEGIN = "insert into declaratie (bericht_id, gemeente, aanbieder, nummer, maand,"
            + " begindatum, einddatum, dagtekening, ingediend_cent) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String REFERENTIES =
            "select distinct referentie from prestatie where aanbieder = ? and referentie in (#)";
    private static final String DEBET = "select " + Prestatierij.DEBETKOLOMMEN
            + " from prestatie where toegekend = 1 and teken = 1 and gemeente = ?";
    static final String DEBET_OP_REFERENTIE = DEBET + " and aanbieder = ? and referentie in (#)";
    static final String OPEN_DEBET = DEBET
            + " and gecrediteerd_in is null and begindatum in (#) and toewijzingnummer in (#)"
            + " order by declaratie_id, volgnummer";
    static final String CLAIMSTAND = "select toewijzingnummer, eenheid, sum(teken * volume) as volume,"
            + " sum(teken * cent) as cent from prestatie"
            + " where toegekend = 1 and gemeente = ? and toewijzingnummer in (#) group by toewijzingnummer, eenheid";
    private static final String HEEFT_OPEN_DEBET = "select 1 as een from prestatie where toegekend = 1 and teken = 1"
            + " and gecrediteerd_in is null and gemeente = ? and toewijzingnummer = ? limit 1";
    private static final String GELEVERD =
            " from prestatie where toegekend = 1 and teken = 1 and gecrediteerd_in is null";
    static final String LEVERINGEN =
            "select " + Prestatierij.LEVERKOLOMMEN + GELEVERD + " and maand >= ? and maand <= ? and client in (#)";
    private static final String LEVERINGSMAANDEN =
            "select min(maand) as eerste, max(maand) as laatste" + GELEVERD + " having count(*) > 0";
    static final String CREDITEER = "update prestatie set gecrediteerd_in = ? where toegekend = 1 and teken = 1"
            + " and gemeente = ? and aanbieder = ? and referentie = ?";

    private final Sql sql;

    SqlDeclaraties(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean nummerBekend(AgbCode aanbieder, String declaratieNummer) {
        return sql.een(
                        "select id from declaratie where aanbieder = ? and nummer = ?",
                        rij -> rij.getal("id"),
                        aanbieder,
                        declaratieNummer)
                .isPresent();
    }

    @Override
    public Optional<YearMonth> laatsteMaand(Gemeentecode gemeente, AgbCode aanbieder) {
        return sql.een(
                        "select max(maand) as maand from declaratie where gemeente = ? and aanbieder = ?",
                        rij -> rij.misschienTekst("maand"),
                        gemeente,
                        aanbieder)
                .flatMap(maand -> maand.map(YearMonth::parse));
    }

    @Override
    public void begin(long berichtId, Declaratie declaratie) {
        sql.dialect().verwachtVeelRijen(sql);
        sql.doeEen(
                BEGIN,
                berichtId,
                declaratie.kop().gemeente(),
                declaratie.kop().aanbieder(),
                declaratie.nummer(),
                declaratie.periode().beginmaand(),
                declaratie.periode().begin(),
                declaratie.periode().eind(),
                declaratie.dagtekening(),
                declaratie.totaal().getekend());
    }

    @Override
    public void toegekend(long berichtId, long cent) {
        sql.doeEen("update declaratie set toegekend_cent = ? where bericht_id = ?", cent, berichtId);
    }

    @Override
    public Optional<Bedragen> bedragen(long berichtId) {
        return sql.een(
                "select ingediend_cent, toegekend_cent from declaratie where bericht_id = ?",
                rij -> new Bedragen(rij.getal("ingediend_cent"), rij.getal("toegekend_cent")),
                berichtId);
    }

    @Override
    public Set<String> bekendeReferenties(AgbCode aanbieder, Collection<String> referenties) {
        return new HashSet<>(sql.alleIn(REFERENTIES, referenties, rij -> rij.tekst("referentie"), aanbieder));
    }

    @Override
    public Map<String, ToegekendDebet> toegekendDebet(
            Gemeentecode gemeente, AgbCode aanbieder, Collection<String> referenties) {
        return sql.alleIn(DEBET_OP_REFERENTIE, referenties, Prestatierij::debet, gemeente, aanbieder).stream()
                .collect(toMap(ToegekendDebet::referentieNummer, Function.identity()));
    }

    @Override
    public List<ToegekendDebet> openDebet(
            Gemeentecode gemeente, Collection<Long> toewijzingNummers, Collection<LocalDate> begindatums) {
        List<ToegekendDebet> regels = new ArrayList<>();
        for (List<Object> blok : Blokken.van(begindatums)) {
            String opDatum = Blokken.vul(OPEN_DEBET, blok.size());
            Object[] waarden = Blokken.samen(new Object[] {gemeente}, blok);
            regels.addAll(sql.alleIn(opDatum, toewijzingNummers, Prestatierij::debet, waarden));
        }
        return regels;
    }

    @Override
    public Map<Long, Claimstand> claimstand(Gemeentecode gemeente, Collection<Long> toewijzingNummers) {
        return sql.alleIn(CLAIMSTAND, toewijzingNummers, Eenheidstand::lees, gemeente).stream()
                .collect(groupingBy(Eenheidstand::toewijzingNummer))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, nummer -> Eenheidstand.samen(nummer.getValue())));
    }

    @Override
    public boolean heeftOpenDebet(Gemeentecode gemeente, long toewijzingNummer) {
        return sql.een(HEEFT_OPEN_DEBET, rij -> rij.getal("een"), gemeente, toewijzingNummer)
                .isPresent();
    }

    @Override
    public List<Levering> leveringen(Collection<Clientsleutel> clienten, YearMonth van, YearMonth tot) {
        return sql.alleIn(LEVERINGEN, clienten, Prestatierij::levering, van, tot);
    }

    @Override
    public Optional<Periode> leveringsmaanden() {
        return sql.een(
                LEVERINGSMAANDEN,
                rij -> new Periode(
                        Waarde.maand(rij.tekst("eerste")).atDay(1),
                        Waarde.maand(rij.tekst("laatste")).atEndOfMonth()));
    }

    @Override
    public void voegToe(long berichtId, Declaratie declaratie, List<Regel> regels) {
        long id = declaratieId(berichtId);
        sql.voegToe(
                Prestatierij.VOEG_TOE,
                regels.stream()
                        .map(regel -> Prestatierij.waarden(id, declaratie, regel))
                        .toList());
        sql.reeks(CREDITEER, crediteringen(id, declaratie, regels));
    }

    @Override
    public void clientmaanden(long berichtId, int regels, Consumer<List<Clientmaand>> ontvanger) {
        new Clientmaanden(sql).van(declaratieId(berichtId), regels, ontvanger);
    }

    @Override
    public List<Clientmaand> clientmaanden(Gemeentecode gemeente, AgbCode aanbieder, Clientsleutel client) {
        return new Clientmaanden(sql).van(gemeente, aanbieder, client);
    }

    private static List<Object[]> crediteringen(long id, Declaratie declaratie, List<Regel> regels) {
        return regels.stream()
                .filter(regel -> regel.toegekend() && regel.prestatie().isCredit())
                .flatMap(regel -> regel.prestatie().vorigReferentieNummer().stream())
                .map(vorig -> new Object[] {
                    id, declaratie.kop().gemeente(), declaratie.kop().aanbieder(), vorig
                })
                .toList();
    }

    private long declaratieId(long berichtId) {
        return sql.een("select id from declaratie where bericht_id = ?", rij -> rij.getal("id"), berichtId)
                .orElseThrow(() -> new IllegalStateException("geen declaratie van bericht " + berichtId));
    }
}
