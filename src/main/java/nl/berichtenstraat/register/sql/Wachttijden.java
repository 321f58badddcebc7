package nl.berichtenstraat.register.sql;

import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.register.Monitorregister.Maanden;
import nl.berichtenstraat.register.Monitorregister.Wachttelling;

/**
 * How long clients waited for help. It could begin on the first day of the assignment, or on the day (UTC) on which the first
 * version of it came in when that is later; it did on the first day of a reported start, or else on the first day of a
 * granted line that no credit reversed.
 */
final class Wachttijden {

    private static final String ONTVANGEN = "(select substr(min(r.ontvangen), 1, 10) from toewijzing v"
            + " join bericht r on r.id = v.bericht_id where v.client = t.client and v.gemeente = t.gemeente"
            + " and v.aanbieder = t.aanbieder and v.nummer = t.nummer and v.ingetrokken = 0)";
    private static final String START = "(select min(l.begindatum) from levering l where l.client = t.client"
            + " and l.gemeente = t.gemeente and l.aanbieder = t.aanbieder and l.toewijzingnummer = t.nummer"
            + " and l.soort = 'start' and l.verwijderd_door is null)";
    private static final String REGEL = "(select min(p.begindatum) from prestatie p where p.toewijzingnummer = t.nummer"
            + " and p.gemeente = t.gemeente and p.toegekend = 1 and p.teken = 1 and p.gecrediteerd_in is null)";

    private final Sql sql;
    private final Monitorvraag vraag;

    Wachttijden(Sql sql, Monitorvraag vraag) {
        this.sql = sql;
        this.vraag = vraag;
    }

    /** By group and number of days; who has no help yet waits when the assignment runs on this day. */
    List<Wachttelling> op(LocalDate vandaag) {
        Maanden periode = vraag.vraag().maanden();
        LocalDate laatste = periode.tot().atEndOfMonth();
        LocalDate totEnMet = laatste.isAfter(vandaag) ? vandaag : laatste;
        Voorwaarden waar = vraag.waar("t").en(Clienttellingen.GELDIG).en("t.ingangsdatum <= ?", totEnMet);
        String vraagtekst = "select groep, case when begonnen is null then null when begonnen <= vanaf then 0 else "
                + sql.dialect().dagen("vanaf", "begonnen") + " end as dagen,"
                + " case when einddatum is null or einddatum >= ? then 1 else 0 end as loopt, count(*) as aantal"
                + " from (select groep, einddatum, begonnen, case when ontvangen > ingangsdatum then ontvangen"
                + " else ingangsdatum end as vanaf from (select " + vraag.groep("t")
                + " as groep, t.ingangsdatum, t.einddatum, " + ONTVANGEN + " as ontvangen, coalesce(" + START + ", "
                + REGEL + ") as begonnen from toewijzing t where " + waar.tekst() + ") gevonden) gewacht"
                + " where vanaf >= ? and vanaf <= ? group by 1, 2, 3 order by 1, 2, 3";
        return sql.alle(
                vraagtekst,
                rij -> new Wachttelling(
                        rij.tekst("groep"),
                        rij.misschienGetal("dagen").map(Long::intValue),
                        rij.vlag("loopt"),
                        rij.getal("aantal")),
                waar.na(List.of(vandaag), periode.van().atDay(1), totEnMet));
    }
}
