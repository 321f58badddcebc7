package nl.berichtenstraat.register.sql;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.register.Meetregister;
import nl.berichtenstraat.register.Signaalsoort;

/** Counts along the partial indexes. */
final class SqlMeetregister implements Meetregister {

    private final Sql sql;

    SqlMeetregister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Stand stand() {
        return new Stand(
                berichten("ONTVANGEN"),
                berichten("GEPARKEERD"),
                perNaam("select bestemming as naam, count(*) as aantal from uitgaand where verzonden is null"
                        + " group by bestemming"),
                eerste(" and bestemming = 'werk'"),
                eerste(" and bestemming <> 'werk'"),
                signalen(),
                tel("oorzaak where voorbij is null"),
                tel("herhaling where stand = 'LOPEND'"),
                tel("herhaalpoging where stand = 'WACHT'"),
                ggk("stand = 'WACHT'"),
                ggk("aandacht is not null and afgehandeld is null"));
    }

    /** The status is written out, or the index on the few that have it cannot be used. */
    private Meetregister.Rij berichten(String status) {
        String waar = " from bericht where status = '" + status + "'";
        Optional<Instant> oudste =
                sql.een("select ontvangen" + waar + " order by id limit 1", rij -> rij.moment("ontvangen"));
        return new Meetregister.Rij(oudste.isEmpty() ? 0 : tel("bericht where status = '" + status + "'"), oudste);
    }

    private Meetregister.Rij ggk(String welke) {
        return sql.een(
                        "select count(*) as aantal, min(moment) as oudste from ggk_bericht where " + welke,
                        rij -> new Meetregister.Rij(
                                rij.getal("aantal"),
                                rij.misschienTekst("oudste").map(Instant::parse)))
                .orElseThrow();
    }

    private Optional<Long> eerste(String waar) {
        return sql.een(
                "select id from uitgaand where verzonden is null" + waar + " order by id limit 1",
                rij -> rij.getal("id"));
    }

    private Map<Signaalsoort, Long> signalen() {
        return perNaam("select soort as naam, count(*) as aantal from signaal where ingetrokken is null group by soort")
                .entrySet()
                .stream()
                .collect(Collectors.toMap(e -> Signaalsoort.valueOf(e.getKey()), Map.Entry::getValue));
    }

    private Map<String, Long> perNaam(String vraag) {
        Map<String, Long> aantallen = new LinkedHashMap<>();
        sql.alle(vraag, rij -> aantallen.put(rij.tekst("naam"), rij.getal("aantal")));
        return aantallen;
    }

    private long tel(String waar) {
        return sql.een("select count(*) as aantal from " + waar, rij -> rij.getal("aantal"))
                .orElseThrow();
    }
}
