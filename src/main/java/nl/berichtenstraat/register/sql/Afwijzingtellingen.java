package nl.berichtenstraat.register.sql;

import java.util.List;
import nl.berichtenstraat.register.Monitorregister.Berichtregel;
import nl.berichtenstraat.register.Monitorregister.Berichttelling;
import nl.berichtenstraat.register.Monitorregister.Maanden;
import nl.berichtenstraat.register.Monitorregister.Regeltelling;

/**
 * What was rejected, by rule. A line of a declaration counts once, with the first finding that rejected it; one that has
 * none of its own was not assessed because of its client, and counts with what was found on clients, as in a month close.
 */
final class Afwijzingtellingen {

    private static final String EERSTE = "select f.bericht_id, f.volgnummer, min(f.id) as id from bevinding f"
            + " join gekozen g on g.bericht_id = f.bericht_id where f.keurt_af = 1 and f.clientnummer > 0"
            + " group by f.bericht_id, f.volgnummer";

    private final Sql sql;
    private final Monitorvraag vraag;

    Afwijzingtellingen(Sql sql, Monitorvraag vraag) {
        this.sql = sql;
        this.vraag = vraag;
    }

    /** Lines of declarations over months of the period. */
    List<Regeltelling> declaratieregels() {
        Maanden periode = vraag.vraag().maanden();
        Voorwaarden gekozen =
                vraag.waarZonderProduct("d").en("d.maand >= ?", periode.van()).en("d.maand <= ?", periode.tot());
        Voorwaarden regels = vraag.waar("p").en("p.declaratie_id = g.id");
        String tekst = "with gekozen as (select d.id, d.bericht_id from declaratie d where " + gekozen.tekst()
                + "), eerste as (" + EERSTE + ")"
                + " select " + vraag.groep("p") + " as groep, case when p.toegekend = 1 then null else"
                + " coalesce(eigen.regel, client.regel, '') end as regel, count(*) as aantal, sum(p.teken * p.cent) as cent,"
                + " count(distinct p.client) as clienten from gekozen g join prestatie p on " + regels.tekst()
                + " left join eerste e on p.toegekend = 0 and e.bericht_id = g.bericht_id and e.volgnummer = p.volgnummer"
                + " left join bevinding eigen on eigen.id = e.id"
                + " left join eerste c on p.toegekend = 0 and c.bericht_id = g.bericht_id and c.volgnummer = 0"
                + " left join bevinding client on client.id = c.id group by 1, 2 order by 1, 2";
        return sql.alle(
                tekst,
                rij -> new Regeltelling(
                        rij.tekst("groep"),
                        rij.misschienTekst("regel"),
                        rij.getal("aantal"),
                        rij.getal("cent"),
                        rij.getal("clienten")),
                regels.na(List.of(gekozen.waarden())));
    }

    /** Processed messages by kind and outcome; a duplicate is no message of its own. */
    List<Berichttelling> berichten() {
        Voorwaarden waar = ontvangen();
        return sql.alle(
                "select r.soort, r.uitkomst, count(*) as aantal from bericht r where " + waar.tekst()
                        + " group by r.soort, r.uitkomst order by r.soort, r.uitkomst",
                rij -> new Berichttelling(rij.misschienTekst("soort"), rij.tekst("uitkomst"), rij.getal("aantal")),
                waar.waarden());
    }

    /** Rules by the number of messages in which they rejected something. */
    List<Berichtregel> berichtregels() {
        Voorwaarden waar = ontvangen().en("r.uitkomst in ('afgekeurd', 'deels', 'fout')");
        return sql.alle(
                "select f.regel, r.soort, count(distinct r.id) as berichten from bericht r join bevinding f"
                        + " on f.bericht_id = r.id and f.keurt_af = 1 and f.vervangen_door is null where "
                        + waar.tekst()
                        + " group by f.regel, r.soort order by berichten desc, f.regel, r.soort",
                rij -> new Berichtregel(rij.tekst("regel"), rij.misschienTekst("soort"), rij.getal("berichten")),
                waar.waarden());
    }

    /** Moments are in UTC, and so are the ends of the period. */
    private Voorwaarden ontvangen() {
        Maanden periode = vraag.vraag().maanden();
        return vraag.waarZonderProduct("r")
                .en("r.ontvangen >= ?", periode.van().atDay(1))
                .en("r.ontvangen < ?", periode.tot().plusMonths(1).atDay(1))
                .en("r.uitkomst <> 'dubbel'");
    }
}
