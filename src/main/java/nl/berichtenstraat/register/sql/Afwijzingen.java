package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.berichtenstraat.register.Sluitingenregister.Afwijzing;

/**
 * The rejected lines of declarations by what rejected them. A line counts once, with the first finding that rejects it. One
 * that has none of its own was not assessed because of its client, and counts with what was found on clients.
 */
final class Afwijzingen {

    static final String MET_BEVINDING =
            "select b.regel, b.retourcode, count(*) as aantal, sum(p.teken * p.cent) as cent"
                    + " from (select volgnummer, min(id) as id from bevinding where bericht_id = ? and keurt_af = 1"
                    + " and clientnummer > 0 and volgnummer > 0 group by volgnummer) eerste"
                    + " join bevinding b on b.id = eerste.id"
                    + " join prestatie p on p.declaratie_id = ? and p.volgnummer = eerste.volgnummer and p.toegekend = 0"
                    + " group by b.regel, b.retourcode";
    private static final String OP_CLIENT = "select regel, retourcode, 0 as aantal, 0 as cent from bevinding"
            + " where bericht_id = ? and keurt_af = 1 and clientnummer > 0 and volgnummer = 0 order by id limit 1";
    private static final String ALLE = "select count(*) as aantal, coalesce(sum(teken * cent), 0) as cent"
            + " from prestatie where declaratie_id = ? and toegekend = 0";

    private final Sql sql;

    Afwijzingen(Sql sql) {
        this.sql = sql;
    }

    /** Those of one declaration. */
    List<Afwijzing> van(long declaratieId, long berichtId) {
        List<Afwijzing> afwijzingen =
                new ArrayList<>(sql.alle(MET_BEVINDING, Afwijzingen::lees, berichtId, declaratieId));
        long[] rest = sql.een(ALLE, rij -> new long[] {rij.getal("aantal"), rij.getal("cent")}, declaratieId)
                .orElseThrow();
        long aantal = rest[0] - som(afwijzingen, Afwijzing::aantal);
        if (aantal > 0) {
            long cent = rest[1] - som(afwijzingen, Afwijzing::cent);
            afwijzingen.add(sql.een(OP_CLIENT, Afwijzingen::lees, berichtId)
                    .map(op -> new Afwijzing(op.regel(), op.retourcode(), aantal, cent))
                    .orElseThrow(() -> new IllegalStateException("declaratie " + declaratieId + " heeft " + aantal
                            + " afgewezen regels waarvan niet is bewaard waarom")));
        }
        return afwijzingen;
    }

    /** Those of several declarations added up, by rule and code. */
    static List<Afwijzing> samen(List<Afwijzing> alle) {
        Map<List<String>, Afwijzing> perRegel = alle.stream()
                .collect(Collectors.toMap(
                        a -> List.of(a.regel(), a.retourcode()),
                        Function.identity(),
                        (een, ander) -> new Afwijzing(
                                een.regel(),
                                een.retourcode(),
                                een.aantal() + ander.aantal(),
                                een.cent() + ander.cent())));
        return perRegel.values().stream()
                .sorted(Comparator.comparing(Afwijzing::regel).thenComparing(Afwijzing::retourcode))
                .toList();
    }

    private static long som(Collection<Afwijzing> afwijzingen, Function<Afwijzing, Long> getal) {
        return afwijzingen.stream().mapToLong(getal::apply).sum();
    }

    private static Afwijzing lees(Rij rij) throws SQLException {
        return new Afwijzing(rij.tekst("regel"), rij.tekst("retourcode"), rij.getal("aantal"), rij.getal("cent"));
    }
}
