package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.berichtenstraat.register.Monitorregister.Clienttelling;
import nl.berichtenstraat.register.Monitorregister.Maanden;
import nl.berichtenstraat.register.Monitorregister.Maandtelling;

/** Clients by month: who has an assignment, who comes and goes, and who gets more or less. */
final class Clienttellingen {

    /** A removed assignment ends on the day on which it began, with reason 13, or 01 in old data (OP087). */
    static final String GELDIG = "t.huidig = 1 and not (t.einddatum is not null and t.einddatum = t.ingangsdatum"
            + " and t.reden_wijziging is not null and t.reden_wijziging in ('01', '13'))";

    /** Whether something on a row of the ledger was granted and not reversed. */
    static final String GELEVERD = "(b.geleverde_minuten > 0 or b.toegekend_cent <> 0)";

    private static final String MET_DAG_IN_MAAND = " from maanden m join toewijzing t on t.ingangsdatum <= m.laatste"
            + " and (t.einddatum is null or t.einddatum >= m.eerste) where ";
    private static final String OP_LAATSTE_DAG = " from maanden m join toewijzing t on t.ingangsdatum <= m.laatste"
            + " and (t.einddatum is null or t.einddatum >= m.laatste) where ";

    /**
     * What an assignment comes to in seven years of 365 days, so that all frequencies give whole numbers; one for a whole
     * term is rounded down. Hours count as minutes.
     */
    private static final String OMVANG = "t.volume * (case t.eenheid when '04' then 60 else 1 end)"
            + " * (case t.frequentie when '1' then 2555 when '2' then 365 when '4' then 84 else 2555 end)"
            + " / (case t.frequentie when '6' then %s else 1 end)";

    private final Sql sql;
    private final Monitorvraag vraag;
    private final Maandentabel tabel;

    Clienttellingen(Sql sql, Monitorvraag vraag) {
        this.sql = sql;
        this.vraag = vraag;
        this.tabel = new Maandentabel(vraag.vraag().maanden());
    }

    /** By group and month. */
    List<Maandtelling> perMaand() {
        Map<Plek, Stroom> stroom = stroom();
        Map<Plek, long[]> schaal = schaal();
        Map<Plek, long[]> geleverd = geleverd();
        Map<Plek, long[]> starts = meldingen("start", "begindatum");
        Map<Plek, long[]> stops = meldingen("stop", "einddatum");
        Set<Plek> plekken = new HashSet<>(geleverd.keySet());
        plekken.addAll(starts.keySet());
        plekken.addAll(stops.keySet());
        stroom.keySet().forEach(plek -> plekken.addAll(List.of(plek, plek.volgende())));
        Maanden periode = vraag.vraag().maanden();
        List<Maandtelling> tellingen = new ArrayList<>();
        for (Plek plek : plekken) {
            if (!plek.maand().isBefore(periode.van()) && !plek.maand().isAfter(periode.tot())) {
                Stroom nu = stroom.getOrDefault(plek, Stroom.GEEN);
                tellingen.add(new Maandtelling(
                        plek.groep(),
                        plek.maand(),
                        nu.clienten(),
                        eerste(geleverd, plek, 0),
                        nu.nieuw(),
                        stroom.getOrDefault(plek.vorige(), Stroom.GEEN).laatste(),
                        eerste(starts, plek, 0),
                        eerste(stops, plek, 0),
                        eerste(schaal, plek, 0),
                        eerste(schaal, plek, 1)));
            }
        }
        tellingen.sort(Comparator.comparing(Maandtelling::groep).thenComparing(Maandtelling::maand));
        return tellingen;
    }

    /** Over the whole period. */
    List<Clienttelling> inPeriode() {
        Map<String, Long> toegewezen = new HashMap<>();
        Voorwaarden lopend = vraag.waar("t")
                .en(GELDIG)
                .en("t.ingangsdatum <= ?", vraag.vraag().maanden().tot().atEndOfMonth())
                .en(
                        "(t.einddatum is null or t.einddatum >= ?)",
                        vraag.vraag().maanden().van().atDay(1));
        tel(
                "select " + vraag.groep("t") + " as groep, count(distinct t.client) as aantal from toewijzing t where "
                        + lopend.tekst(),
                lopend,
                toegewezen);
        Map<String, Long> geleverd = new HashMap<>();
        Voorwaarden inBoek = vraag.inBoek().en(GELEVERD);
        tel(
                "select " + vraag.groep("b") + " as groep, count(distinct b.client) as aantal from boek b where "
                        + inBoek.tekst(),
                inBoek,
                geleverd);
        Set<String> groepen = new HashSet<>(toegewezen.keySet());
        groepen.addAll(geleverd.keySet());
        return groepen.stream()
                .sorted()
                .map(groep ->
                        new Clienttelling(groep, toegewezen.getOrDefault(groep, 0L), geleverd.getOrDefault(groep, 0L)))
                .toList();
    }

    private void tel(String vraagtekst, Voorwaarden waar, Map<String, Long> naar) {
        sql.alle(vraagtekst + " group by 1", rij -> Map.entry(rij.tekst("groep"), rij.getal("aantal")), waar.waarden())
                .forEach(een -> naar.put(een.getKey(), een.getValue()));
    }

    /** New is who was not there the month before, last who is not there the month after. */
    private Map<Plek, Stroom> stroom() {
        Voorwaarden waar = vraag.waar("t").en(GELDIG);
        String tekst = "with " + tabel.tekst() + ", actief as (select distinct " + vraag.groep("t")
                + " as groep, m.nr, t.client" + MET_DAG_IN_MAAND + waar.tekst() + "), stroom as (select groep, nr,"
                + " lag(nr) over (partition by groep, client order by nr) as vorige,"
                + " lead(nr) over (partition by groep, client order by nr) as volgende from actief)"
                + " select groep, nr, count(*) as clienten, sum(case when vorige = nr - 1 then 0 else 1 end) as nieuw,"
                + " sum(case when volgende = nr + 1 then 0 else 1 end) as laatste from stroom group by groep, nr";
        Map<Plek, Stroom> stroom = new HashMap<>();
        sql.alle(
                        tekst,
                        rij -> Map.entry(
                                plek(rij), new Stroom(rij.getal("clienten"), rij.getal("nieuw"), rij.getal("laatste"))),
                        waar.na(tabel.waarden()))
                .forEach(een -> stroom.put(een.getKey(), een.getValue()));
        return stroom;
    }

    /** More or less of a unit than the month before, where both months have some; minutes and hours are one unit. */
    private Map<Plek, long[]> schaal() {
        Voorwaarden waar = vraag.waar("t").en(GELDIG).en("t.volume is not null");
        String omvang = String.format(OMVANG, sql.dialect().dagen("t.ingangsdatum", "t.einddatum") + " + 1");
        String tekst = "with " + tabel.tekst() + ", stand as (select " + vraag.groep("t") + " as groep, m.nr, t.client,"
                + " case t.eenheid when '04' then '01' else t.eenheid end as soort, sum(" + omvang + ") as omvang"
                + OP_LAATSTE_DAG + waar.tekst() + " and (t.frequentie <> '6' or t.einddatum is not null)"
                + " group by 1, 2, 3, 4), verloop as (select groep, nr, client, omvang,"
                + " lag(nr) over (partition by groep, client, soort order by nr) as vorige,"
                + " lag(omvang) over (partition by groep, client, soort order by nr) as was from stand)"
                + " select groep, nr, count(distinct case when omvang > was then client end) as op,"
                + " count(distinct case when omvang < was then client end) as af from verloop where vorige = nr - 1"
                + " group by groep, nr";
        return tellingen(tekst, waar.na(tabel.waarden()), "op", "af");
    }

    private Map<Plek, long[]> geleverd() {
        Voorwaarden waar = vraag.inBoek().en(GELEVERD);
        String tekst = "select " + vraag.groep("b") + " as groep, b.maand, count(distinct b.client) as aantal"
                + " from boek b where " + waar.tekst() + " group by 1, 2";
        return tellingen(tekst, waar.waarden(), "aantal");
    }

    private Map<Plek, long[]> meldingen(String soort, String dag) {
        Maanden periode = vraag.vraag().maanden();
        Voorwaarden waar = vraag.waar("l")
                .en("l.verwijderd_door is null")
                .en("l.soort = ?", soort)
                .en("l." + dag + " >= ?", periode.van().atDay(1))
                .en("l." + dag + " <= ?", periode.tot().atEndOfMonth());
        String tekst = "select " + vraag.groep("l") + " as groep, substr(l." + dag
                + ", 1, 7) as maand, count(*) as aantal" + " from levering l where " + waar.tekst() + " group by 1, 2";
        return tellingen(tekst, waar.waarden(), "aantal");
    }

    private Map<Plek, long[]> tellingen(String tekst, Object[] waarden, String... kolommen) {
        Map<Plek, long[]> tellingen = new HashMap<>();
        boolean opNummer = tekst.startsWith("with");
        sql.alle(
                        tekst,
                        rij -> {
                            long[] getallen = new long[kolommen.length];
                            for (int i = 0; i < kolommen.length; i++) {
                                getallen[i] = rij.getal(kolommen[i]);
                            }
                            return Map.entry(
                                    opNummer
                                            ? plek(rij)
                                            : new Plek(rij.tekst("groep"), Waarde.maand(rij.tekst("maand"))),
                                    getallen);
                        },
                        waarden)
                .forEach(een -> tellingen.put(een.getKey(), een.getValue()));
        return tellingen;
    }

    private Plek plek(Rij rij) throws SQLException {
        return new Plek(rij.tekst("groep"), tabel.maand(rij.getal("nr")));
    }

    private static long eerste(Map<Plek, long[]> tellingen, Plek plek, int kolom) {
        return tellingen.containsKey(plek) ? tellingen.get(plek)[kolom] : 0;
    }

    /** A month of a group. */
    private record Plek(String groep, YearMonth maand) {

        Plek vorige() {
            return new Plek(groep, maand.minusMonths(1));
        }

        Plek volgende() {
            return new Plek(groep, maand.plusMonths(1));
        }
    }

    /**
     * Clients with an assignment in a month.
     *
     * @param clienten how many
     * @param nieuw how many of them had none the month before
     * @param laatste how many of them have none the month after
     */
    private record Stroom(long clienten, long nieuw, long laatste) {

        static final Stroom GEEN = new Stroom(0, 0, 0);
    }
}
