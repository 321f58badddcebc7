package nl.berichtenstraat.register.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import nl.berichtenstraat.register.Declaratieinzage.Reden;

/** Why lines of a page were rejected. */
final class Afwijsredenen {

    static final String REDENEN = "select volgnummer, regel, retourcode, uitleg from bevinding"
            + " where keurt_af = 1 and clientnummer > 0 and retourcode is not null and bericht_id = ?"
            + " and volgnummer >= ? and volgnummer <= ? order by clientnummer, volgnummer, id";

    private final Sql sql;

    Afwijsredenen(Sql sql) {
        this.sql = sql;
    }

    /** The reasons by position of the line; lines that were granted are absent. */
    Map<Integer, List<Reden>> van(long berichtId, List<Inzagerij> rijen) {
        int eerste = rijen.get(0).volgnummer();
        int laatste = rijen.get(rijen.size() - 1).volgnummer();
        List<Genummerd> redenen = sql.alle(
                REDENEN,
                rij -> new Genummerd(
                        rij.klein("volgnummer"),
                        new Reden(rij.tekst("regel"), rij.tekst("retourcode"), rij.tekst("uitleg"))),
                berichtId,
                eerste,
                laatste);
        return redenen.stream().collect(groupingBy(Genummerd::volgnummer, mapping(Genummerd::reden, toList())));
    }

    private record Genummerd(int volgnummer, Reden reden) {}
}
