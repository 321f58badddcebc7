package nl.berichtenstraat.register.sql;

import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Herhaalkeuze;

/** Makes the attempts of a replay, in order of arrival of the messages, with one statement. */
final class Pogingkiezer {

    private static final String NIEUWSTE = "(select max(p.id) from herhaalpoging p where p.bericht_id = b.id)";
    private static final String WACHT_ELDERS = "h.proef = 0 and exists (select 1 from herhaalpoging w"
            + " where w.bericht_id = b.id and w.stand = 'WACHT' and w.proef = 0)";
    private static final String ELDERS = "Dit bericht wacht al in een andere herhaling.";
    private static final String INGEHAALD = "Dit bericht is na de proef nog eens herhaald. Maak een nieuwe proef.";
    private static final String TOT =
            "insert into herhaalpoging (herhaling_id, bericht_id, vorige_id, groep, proef, stand,"
                    + " moment, toelichting) select h.id, b.id, " + NIEUWSTE
                    + ", coalesce(b.gemeente || '-' || b.aanbieder, ''), h.proef, ";
    private static final String KIES = TOT + "case when " + WACHT_ELDERS + " then 'GEWEIGERD' else 'WACHT' end,"
            + " case when " + WACHT_ELDERS + " then h.gemaakt end,"
            + " case when " + WACHT_ELDERS + " then '" + ELDERS + "' else '' end"
            + " from herhaling h cross join bericht b";
    private static final String VOLGORDE = " order by b.id";
    private static final String NEEM_OVER = TOT
            + "case when " + NIEUWSTE + " <> t.id or " + WACHT_ELDERS + " then 'GEWEIGERD' else 'WACHT' end,"
            + " case when " + NIEUWSTE + " <> t.id or " + WACHT_ELDERS + " then h.gemaakt end,"
            + " case when " + NIEUWSTE + " <> t.id then '" + INGEHAALD + "' when " + WACHT_ELDERS + " then '" + ELDERS
            + "' else '' end"
            + " from herhaling h cross join herhaalpoging t join bericht b on b.id = t.bericht_id"
            + " where h.id = ? and t.herhaling_id = ?" + VOLGORDE;

    private final Sql sql;

    Pogingkiezer(Sql sql) {
        this.sql = sql;
    }

    /** The messages of a choice, as far as they lie within a scope; returns how many. */
    int kies(long herhalingId, Herhaalkeuze keuze, Bereik bereik) {
        Voorwaarden waar = new Voorwaarden()
                .en("h.id = ?", herhalingId)
                .en("b.oorzaak_id = ?", keuze.oorzaak())
                .en("b.soort = ?", keuze.soort())
                .en("b.aanbieder = ?", keuze.aanbieder())
                .en("b.gemeente = ?", keuze.gemeente())
                .en("b.ontvangen >= ?", keuze.van().map(Waarde::grens))
                .en("b.ontvangen < ?", keuze.tot().map(Waarde::grens))
                .en("b.status = ?", keuze.status())
                .en("b.uitkomst = ?", keuze.uitkomst())
                .binnen(bereik, "b");
        String kies = KIES + waar.waar();
        return keuze.ids().isEmpty()
                ? sql.doe(kies + VOLGORDE, waar.waarden())
                : Blokken.van(keuze.ids()).stream()
                        .mapToInt(blok -> sql.doe(
                                Blokken.vul(kies + " and b.id in (#)", blok.size()) + VOLGORDE,
                                Blokken.samen(waar.waarden(), blok)))
                        .sum();
    }

    /** The messages of a trial. */
    void neemOver(long herhalingId, long proefId) {
        sql.doe(NEEM_OVER, herhalingId, proefId);
    }
}
