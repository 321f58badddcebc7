package nl.berichtenstraat.register.sql;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * What an assignment comes to in seven years of 365 days, so that all frequencies give whole numbers; one for a whole
     * term is rounded down. Hours count as minutes.
     */
    private static final String OMVANG = "t.volume * (case t.eenheid when '04' then 60 else 1 end)"
            + " * (case t.frequentie when '1' then 2555 when '2' then 365 when '4' then 84 else 2555 end)"
            + " / (case t.frequentie when '6' then %s else 1 end)";

    private final Sql sql;
    private final Monitorvraag vraag;
    private final Maandkolommen kolommen;

    Clienttellingen(Sql sql, Monitorvraag vraag) {
        this.sql = sql;
        this.vraag = vraag;
        this.kolommen = new Maandkolommen(vraag.vraag().maanden());
    }

    /** By group and month. */
    List<Maandtelling> perMaand() {
        Map<Plek, long[]> stroom = stroom();
        Map<Plek, long[]> schaal = schaal();
        Map<Plek, long[]> geleverd = geleverd();
        Map<Plek, long[]> starts = meldingen("start", "begindatum");
        Map<Plek, long[]> stops = meldingen("stop", "einddatum");
        Set<Plek> plekken = new HashSet<>();
        Stream.of(stroom, geleverd, starts, stops).forEach(telling -> plekken.addAll(telling.keySet()));
        return plekken.stream()
                .map(plek -> new Maandtelling(
                        plek.groep(),
                        plek.maand(),
                        getal(stroom, plek, 0),
                        getal(geleverd, plek, 0),
                        getal(stroom, plek, 1),
                        getal(stroom, plek, 2),
                        getal(starts, plek, 0),
                        getal(stops, plek, 0),
                        getal(schaal, plek, 0),
                        getal(schaal, plek, 1)))
                .filter(telling -> !isLeeg(telling))
                .sorted(Comparator.comparing(Maandtelling::groep).thenComparing(Maandtelling::maand))
                .toList();
    }

    private static boolean isLeeg(Maandtelling telling) {
        return telling.toegewezen() + telling.geleverd() + telling.uitstroom() + telling.starts() + telling.stops()
                == 0;
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

    /** Who is there in a month, who of them was not there the month before, and who was and is no more. */
    private Map<Plek, long[]> stroom() {
        Voorwaarden waar = vraag.waar("t").en(GELDIG);
        String tekst = "select groep, "
                + kolommen.zonderEerste(i -> "sum(m" + i + ") as a" + i + ", sum(case when m" + i + " > m" + (i - 1)
                        + " then 1 else 0 end) as b" + i + ", sum(case when m" + i + " < m" + (i - 1)
                        + " then 1 else 0 end) as c" + i)
                + " from (select " + vraag.groep("t") + " as groep, t.client, "
                + kolommen.alle(i -> "max(case when t.ingangsdatum <= ? and (t.einddatum is null or t.einddatum >= ?)"
                        + " then 1 else 0 end) as m" + i)
                + " from toewijzing t where " + waar.tekst() + " group by 1, 2) k group by groep";
        return perKolom(
                tekst,
                waar.na(kolommen.waarden(maand -> List.of(maand.atEndOfMonth(), maand.atDay(1)))),
                "a",
                "b",
                "c");
    }

    /** More or less of a unit than the month before, where both months have some; minutes and hours are one unit. */
    private Map<Plek, long[]> schaal() {
        Voorwaarden waar = vraag.waar("t")
                .en(GELDIG)
                .en("t.volume is not null")
                .en("(t.frequentie <> '6' or t.einddatum is not null)");
        String omvang = String.format(OMVANG, sql.dialect().dagen("t.ingangsdatum", "t.einddatum") + " + 1");
        String tekst = "select groep, "
                + kolommen.zonderEerste(i -> "sum(op" + i + ") as a" + i + ", sum(af" + i + ") as b" + i)
                + " from (select groep, client, "
                + kolommen.zonderEerste(i -> "max(case when o" + i + " > o" + (i - 1) + " and o" + (i - 1)
                        + " > 0 then 1 else 0 end) as op" + i + ", max(case when o" + i + " < o" + (i - 1) + " and o"
                        + i
                        + " > 0 then 1 else 0 end) as af" + i)
                + " from (select groep, client, soort, "
                + kolommen.alle(i -> "sum(case when ingangsdatum <= ? and (einddatum is null or einddatum >= ?)"
                        + " then omvang else 0 end) as o" + i)
                + " from (select " + vraag.groep("t") + " as groep, t.client, t.ingangsdatum, t.einddatum,"
                + " case t.eenheid when '04' then '01' else t.eenheid end as soort, " + omvang
                + " as omvang from toewijzing t where " + waar.tekst() + ") w group by groep, client, soort) s"
                + " group by groep, client) k group by groep";
        return perKolom(
                tekst,
                waar.na(kolommen.waarden(maand -> List.of(maand.atEndOfMonth(), maand.atEndOfMonth()))),
                "a",
                "b");
    }

    private Map<Plek, long[]> geleverd() {
        Voorwaarden waar = vraag.inBoek().en(GELEVERD);
        String tekst = "select " + vraag.groep("b") + " as groep, b.maand, count(distinct b.client) as aantal"
                + " from boek b where " + waar.tekst() + " group by 1, 2";
        return tellingen(tekst, waar.waarden());
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
        return tellingen(tekst, waar.waarden());
    }

    private Map<Plek, long[]> tellingen(String tekst, Object[] waarden) {
        Map<Plek, long[]> tellingen = new HashMap<>();
        sql.alle(
                        tekst,
                        rij -> Map.entry(
                                new Plek(rij.tekst("groep"), Waarde.maand(rij.tekst("maand"))),
                                new long[] {rij.getal("aantal")}),
                        waarden)
                .forEach(een -> tellingen.put(een.getKey(), een.getValue()));
        return tellingen;
    }

    /** Counts that stand in a row for each group, with columns of these names for each month. */
    private Map<Plek, long[]> perKolom(String tekst, Object[] waarden, String... namen) {
        Map<Plek, long[]> tellingen = new HashMap<>();
        List<YearMonth> maanden = kolommen.periode();
        sql.alle(
                tekst,
                rij -> {
                    String groep = rij.tekst("groep");
                    for (int i = 0; i < maanden.size(); i++) {
                        long[] getallen = new long[namen.length];
                        for (int n = 0; n < namen.length; n++) {
                            getallen[n] = rij.getal(namen[n] + (i + 1));
                        }
                        tellingen.put(new Plek(groep, maanden.get(i)), getallen);
                    }
                    return groep;
                },
                waarden);
        return tellingen;
    }

    private static long getal(Map<Plek, long[]> tellingen, Plek plek, int welk) {
        return tellingen.containsKey(plek) ? tellingen.get(plek)[welk] : 0;
    }

    /** A month of a group. */
    private record Plek(String groep, YearMonth maand) {}
}
