package nl.berichtenstraat.register.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            + " from herhaling h cross join bericht b where h.id = ?";
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
        StringBuilder waar = new StringBuilder();
        List<Object> waarden = new ArrayList<>();
        beperk("b.oorzaak_id = ?", keuze.oorzaak(), waar, waarden);
        beperk("b.soort = ?", keuze.soort(), waar, waarden);
        beperk("b.aanbieder = ?", keuze.aanbieder(), waar, waarden);
        beperk("b.gemeente = ?", keuze.gemeente(), waar, waarden);
        beperk("b.ontvangen >= ?", keuze.van().map(Pogingkiezer::zonderZone), waar, waarden);
        beperk("b.ontvangen < ?", keuze.tot().map(Pogingkiezer::zonderZone), waar, waarden);
        beperk("b.status = ?", keuze.status(), waar, waarden);
        beperk("b.uitkomst = ?", keuze.uitkomst(), waar, waarden);
        beperk("b.aanbieder = ?", bereik.aanbieder(), waar, waarden);
        if (!bereik.gemeenten().isEmpty()) {
            waar.append(" and b.gemeente in (?")
                    .append(", ?".repeat(bereik.gemeenten().size() - 1))
                    .append(')');
            waarden.addAll(bereik.gemeenten());
        }
        return keuze.ids().isEmpty()
                ? doe(KIES + waar + VOLGORDE, herhalingId, waarden, List.of())
                : Blokken.van(keuze.ids()).stream()
                        .mapToInt(blok -> doe(
                                Blokken.vul(KIES + waar + " and b.id in (#)", blok.size()) + VOLGORDE,
                                herhalingId,
                                waarden,
                                blok))
                        .sum();
    }

    /** The messages of a trial. */
    void neemOver(long herhalingId, long proefId) {
        sql.doe(NEEM_OVER, herhalingId, proefId);
    }

    private int doe(String opdracht, long herhalingId, List<Object> waarden, List<Object> blok) {
        List<Object> alle = new ArrayList<>(List.of(herhalingId));
        alle.addAll(waarden);
        alle.addAll(blok);
        return sql.doe(opdracht, alle.toArray());
    }

    private static void beperk(String voorwaarde, Optional<?> waarde, StringBuilder waar, List<Object> waarden) {
        waarde.ifPresent(een -> {
            waar.append(" and ").append(voorwaarde);
            waarden.add(een);
        });
    }

    /** Before every moment of the same second as text: fractions come before the zone in the order of characters. */
    private static String zonderZone(Instant moment) {
        String tekst = moment.toString();
        return tekst.substring(0, tekst.length() - 1);
    }
}
