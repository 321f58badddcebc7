package nl.berichtenstraat.register.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Nummerlezer;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.register.Zoekvraag;

/**
 * A search as a statement. A number in the message, when one is asked for, leads to the messages, for it tells them apart best;
 * otherwise they are walked through from new to old along an index. An aanbieder may know of messages for two reasons, so for
 * it two such walks are merged.
 *
 * @param sql the statement
 * @param waarden its values
 */
record Zoekopdracht(String sql, Object[] waarden) {

    private static final String BINNEN_AANBIEDER = "b.aanbieder = ? and " + Binnen.DOORGESTUURD;
    private static final String BINNEN_INDIENER =
            "b.indiener = ? and b.indiener is not null and (b.aanbieder is null or b.aanbieder <> b.indiener)";

    /** A rule that only signalled is none of an aanbieder's business. */
    private static final String AFGEKEURD = " and exists (select 1 from bevinding f where f.bericht_id = b.id"
            + " and f.regel = ? and f.keurt_af = 1 and f.vervangen_door is null)";

    /** The messages, newest first. */
    static Zoekopdracht lijst(Bereik bereik, Zoekvraag vraag, Optional<Long> voor, int aantal) {
        return samen("b.*", bereik, vraag, voor, aantal);
    }

    /** How many messages, as {@code aantal}. */
    static Zoekopdracht telling(Bereik bereik, Zoekvraag vraag, int hoogstens) {
        Zoekopdracht ids = samen("b.id as id", bereik, vraag, Optional.empty(), hoogstens);
        return new Zoekopdracht("select count(*) as aantal from (" + ids.sql + ") gevonden", ids.waarden);
    }

    private static Zoekopdracht samen(
            String kolommen, Bereik bereik, Zoekvraag vraag, Optional<Long> voor, int aantal) {
        List<Object> waarden = new ArrayList<>();
        Optional<String> regel = Optional.ofNullable(vraag.velden().get(Zoekveld.REGEL));
        String afgekeurd = regel.isPresent() ? AFGEKEURD : "";
        String sql = bereik.aanbieder()
                .map(eigen -> {
                    List<Object> eigenEnRegel = new ArrayList<>(List.of(eigen));
                    regel.ifPresent(eigenEnRegel::add);
                    return tak(kolommen, vraag, voor, waarden, BINNEN_AANBIEDER + afgekeurd, eigenEnRegel)
                            + " union all "
                            + tak(kolommen, vraag, voor, waarden, BINNEN_INDIENER + afgekeurd, eigenEnRegel);
                })
                .orElseGet(() -> gemeenten(kolommen, vraag, voor, waarden, Binnen.van(bereik)));
        waarden.add(aantal);
        return new Zoekopdracht(sql + " order by id desc limit ?", waarden.toArray());
    }

    private static String gemeenten(
            String kolommen, Zoekvraag vraag, Optional<Long> voor, List<Object> waarden, Binnen binnen) {
        return tak(kolommen, vraag, voor, waarden, binnen.berichten().replaceFirst("^ and ", ""), binnen.codes());
    }

    private static String tak(
            String kolommen,
            Zoekvraag vraag,
            Optional<Long> voor,
            List<Object> waarden,
            String binnen,
            List<?> binnenWaarden) {
        Tak tak = new Tak();
        tak.vraag(vraag);
        if (!binnen.isEmpty()) {
            tak.en(binnen, binnenWaarden.toArray());
        }
        voor.ifPresent(id -> tak.en("b.id < ?", id));
        waarden.addAll(tak.bronwaarden);
        waarden.addAll(List.of(tak.waar.waarden()));
        return "select " + kolommen + " from " + tak.bron() + tak.waar.waar();
    }

    /** One walk: where it goes and what it asks. */
    private static final class Tak {

        private final List<String> bronnen = new ArrayList<>();
        private final List<Object> bronwaarden = new ArrayList<>();
        private final Voorwaarden waar = new Voorwaarden();

        void vraag(Zoekvraag vraag) {
            vraag.velden().forEach(this::veld);
            vraag.van().ifPresent(moment -> en("b.ontvangen >= ?", Waarde.grens(moment)));
            vraag.tot().ifPresent(moment -> en("b.ontvangen < ?", Waarde.grens(moment)));
        }

        private void veld(Zoekveld veld, String waarde) {
            switch (veld) {
                case NUMMER -> nummer(waarde);
                case TOEWIJZING -> sleutel("toewijzing", Nummerlezer.toewijzingNummer(waarde));
                case DECLARATIE -> sleutel("declaratie", waarde);
                case CLIENT -> sleutel("client", waarde);
                case RETOURCODE -> sleutel("retourcode", waarde);
                case REGEL -> sleutel("regel", waarde);
                case IDENTIFICATIE -> en("b.identificatie = ?", waarde);
                case AANBIEDER -> en("b.aanbieder = ?", new AgbCode(waarde));
                case GEMEENTE -> en("b.gemeente = ?", new Gemeentecode(waarde));
                case SOORT -> en("b.soort = ?", waarde);
                // written out, or the indexes on the few that wait cannot be used
                case STATUS -> en("b.status = '" + waarde + "'");
                case UITKOMST -> uitkomst(waarde);
                case OORZAAK -> en("b.oorzaak_id = ?", Long.valueOf(waarde));
                case UITGAAND ->
                    bron("select distinct bericht_id + 0 as id from uitgaand where verzonden is null"
                            + " and bestemming <> 'werk'");
            }
        }

        private void uitkomst(String waarde) {
            en("b.uitkomst = ?", waarde);
            if (!waarde.equals("goedgekeurd")) {
                // said in the words of the index
                en("b.uitkomst <> 'goedgekeurd'");
            }
        }

        private void sleutel(String soort, String waarde) {
            bron("select bericht_id as id from zoeksleutel where waarde = ? and soort = '" + soort + "'", waarde);
        }

        private void nummer(String waarde) {
            String eigen = "";
            List<Object> values = new ArrayList<>(List.of(waarde, Nummerlezer.toewijzingNummer(waarde), waarde));
            if (waarde.matches("[0-9]{1,18}")) {
                eigen = " union select id from bericht where id = ?";
                values.add(Long.valueOf(waarde));
            }
            bron(
                    "select id from bericht where identificatie = ?"
                            + " union select bericht_id from zoeksleutel where waarde = ? and soort = 'toewijzing'"
                            + " union select bericht_id from zoeksleutel where waarde = ?"
                            + " and soort in ('declaratie', 'referentie')"
                            + eigen,
                    values.toArray());
        }

        private void bron(String sql, Object... values) {
            bronnen.add("(" + sql + ")");
            bronwaarden.addAll(List.of(values));
        }

        void en(String voorwaarde, Object... values) {
            waar.en(voorwaarde, values);
        }

        /** The sources come before the messages, in that order also for a planner that knows nothing of the contents. */
        String bron() {
            StringBuilder van = new StringBuilder();
            for (int i = 0; i < bronnen.size(); i++) {
                van.append(bronnen.get(i)).append(" s").append(i).append(" cross join ");
                waar.en("b.id = s" + i + ".id");
            }
            return van.append("bericht b").toString();
        }
    }
}
