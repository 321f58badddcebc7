package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.berichtenstraat.register.Dagbeeld;
import nl.berichtenstraat.register.Dagbeeld.Stapel;
import nl.berichtenstraat.register.Dagbeeld.Uur;
import nl.berichtenstraat.register.Signaalsoort;

/** Counts what a day brought and what lies waiting, within a scope. */
final class Daglezer {

    private static final int UREN = 24;

    /** Parked is told as an outcome here, and so is waiting. */
    static final String PER_UUR =
            "select substr(b.ontvangen, 1, 13) as uur, coalesce(b.uitkomst, b.status) as uitkomst,"
                    + " count(*) as aantal from bericht b where b.ontvangen >= ? and b.ontvangen < ?%s"
                    + " group by substr(b.ontvangen, 1, 13), coalesce(b.uitkomst, b.status)";

    static final String UIT = "select count(*) as aantal from uitgaand u"
            + " where u.verzonden is not null and u.verzonden >= ? and u.verzonden < ? and u.bestemming <> 'werk'";
    static final String UIT_BINNEN = "select count(*) as aantal from uitgaand u cross join bericht b"
            + " where u.verzonden is not null and u.verzonden >= ? and u.verzonden < ? and u.bestemming <> 'werk'"
            + " and b.id = u.bericht_id%s";
    static final String STAPEL =
            "select count(*) as aantal, min(b.ontvangen) as oudste from bericht b where b.status = '%s'%s";
    static final String UITBAK = "select count(*) as aantal, min(b.ontvangen) as oudste from uitgaand u"
            + " left join bericht b on b.id = u.bericht_id where u.verzonden is null and u.bestemming <> 'werk'%s";
    static final String TE_LAAT = "select soort, count(*) as aantal from signaal where ingetrokken is null"
            + " and soort in ('RETOUR_ONTBREEKT', 'ANTWOORD_ONTBREEKT', 'BESLUIT_ONTBREEKT')%s group by soort";

    private final Sql sql;
    private final Binnen binnen;

    Daglezer(Sql sql, Binnen binnen) {
        this.sql = sql;
        this.binnen = binnen;
    }

    Dagbeeld lees(LocalDate dag, ZoneId zone) {
        String van = Waarde.grens(dag.atStartOfDay(zone).toInstant());
        String tot = Waarde.grens(dag.plusDays(1).atStartOfDay(zone).toInstant());
        List<Deel> delen = sql.alle(PER_UUR.formatted(binnen.berichten()), Deel::lees, binnen.berichtwaarden(van, tot));
        return new Dagbeeld(
                delen.stream().mapToLong(Deel::aantal).sum(),
                perUur(delen, zone),
                uitkomsten(delen),
                uit(van, tot),
                stapel(STAPEL.formatted("ONTVANGEN", binnen.berichten())),
                stapel(STAPEL.formatted("GEPARKEERD", binnen.berichten())),
                stapel(UITBAK.formatted(binnen.berichten())),
                teLaat());
    }

    private static List<Uur> perUur(List<Deel> delen, ZoneId zone) {
        List<Uur> uren = new ArrayList<>(Collections.nCopies(UREN, new Uur(0, 0)));
        for (Deel deel : delen) {
            int uur = deel.begin().atZone(zone).getHour();
            Uur was = uren.get(uur);
            long mislukt = was.mislukt() + (deel.isMislukt() ? deel.aantal() : 0);
            uren.set(uur, new Uur(was.in() + deel.aantal(), mislukt));
        }
        return List.copyOf(uren);
    }

    private static Map<String, Long> uitkomsten(List<Deel> delen) {
        Map<String, Long> uitkomsten = new TreeMap<>();
        delen.stream()
                .filter(Deel::isUitkomst)
                .forEach(deel -> uitkomsten.merge(deel.uitkomst(), deel.aantal(), Long::sum));
        return uitkomsten;
    }

    private long uit(String van, String tot) {
        String vraag = binnen.berichten().isEmpty() ? UIT : UIT_BINNEN.formatted(binnen.berichten());
        return sql.een(vraag, rij -> rij.getal("aantal"), binnen.berichtwaarden(van, tot))
                .orElseThrow();
    }

    private Stapel stapel(String vraag) {
        return sql.een(
                        vraag,
                        rij -> new Stapel(
                                rij.getal("aantal"),
                                rij.misschienTekst("oudste").map(Instant::parse)),
                        binnen.berichtwaarden())
                .orElse(new Stapel(0, Optional.empty()));
    }

    private Map<Signaalsoort, Long> teLaat() {
        Map<Signaalsoort, Long> soorten = new EnumMap<>(Signaalsoort.class);
        sql.alle(
                        TE_LAAT.formatted(binnen.rijen()),
                        rij -> Map.entry(Signaalsoort.valueOf(rij.tekst("soort")), rij.getal("aantal")),
                        binnen.rijwaarden())
                .forEach(soort -> soorten.put(soort.getKey(), soort.getValue()));
        return soorten;
    }

    /** Messages of one hour (of UTC) and one outcome. */
    private record Deel(Instant begin, String uitkomst, long aantal) {

        static Deel lees(Rij rij) throws SQLException {
            return new Deel(Instant.parse(rij.tekst("uur") + ":00:00Z"), rij.tekst("uitkomst"), rij.getal("aantal"));
        }

        boolean isUitkomst() {
            return !uitkomst.equals("ONTVANGEN") && !uitkomst.equals("GEPARKEERD");
        }

        boolean isMislukt() {
            return uitkomst.equals("GEPARKEERD") || uitkomst.equals("afgekeurd") || uitkomst.equals("fout");
        }
    }
}
