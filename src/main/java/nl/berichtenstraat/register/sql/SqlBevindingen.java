package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Verhaal.Bevindingsgroep;

/** Findings in table bevinding. */
final class SqlBevindingen {

    private static final String VOEG_TOE = "insert into bevinding (bericht_id, niveau, regel, retourcode, keurt_af,"
            + " recordpad, elementpad, regelnummer, uitleg, contract, clientnummer, volgnummer)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String BEVINDING = "select id, niveau, regel, retourcode, keurt_af, recordpad, elementpad,"
            + " regelnummer, uitleg, contract, clientnummer, volgnummer from bevinding";
    private static final String ALLE = BEVINDING + " where bericht_id = ? and vervangen_door is null";
    private static final String AFKEURINGEN = ALLE + " and keurt_af = 1 and clientnummer > 0";
    private static final String GROEPEN = "select g.niveau, g.regel, g.retourcode, g.keurt_af, g.aantal, v.uitleg"
            + " from (select niveau, regel, retourcode, keurt_af, count(*) as aantal, min(id) as eerste"
            + " from bevinding where bericht_id = ? and vervangen_door is null group by niveau, regel, retourcode, keurt_af) g"
            + " cross join bevinding v where v.id = g.eerste order by g.eerste";
    private static final String NA = " and (clientnummer, volgnummer, id) > (?, ?, ?)"
            + " order by clientnummer, volgnummer, id limit " + Bladeren.PAGINA;

    private final Sql sql;

    SqlBevindingen(Sql sql) {
        this.sql = sql;
    }

    /** Adds findings in the order given. */
    void voegToe(long berichtId, List<Bevindingsrij> rijen) {
        sql.reeks(VOEG_TOE, rijen.stream().map(rij -> waarden(berichtId, rij)).toList());
    }

    /** All findings. */
    Stream<Bevindingsrij> alle(long berichtId) {
        return blader(ALLE, berichtId);
    }

    /** The rejecting findings on clients and lines. */
    Stream<Bevindingsrij> afkeuringen(long berichtId) {
        return blader(AFKEURINGEN, berichtId);
    }

    /** What was found before this attempt. */
    Stream<Bevindingsrij> vervangen(long pogingId) {
        return blader(BEVINDING + " where vervangen_door = ?", pogingId);
    }

    /** Some of the findings, of one rule or of all; for an aanbieder without signals. */
    List<Bevindingsrij> pagina(Bereik bereik, long berichtId, Optional<String> regel, long overslaan, int aantal) {
        String welke = ALLE + (bereik.aanbieder().isPresent() ? " and keurt_af = 1" : "")
                + (regel.isPresent() ? " and regel = ?" : "")
                + " order by clientnummer, volgnummer, id limit ? offset ?";
        List<Object> waarden = new ArrayList<>(List.of(berichtId));
        regel.ifPresent(waarden::add);
        waarden.addAll(List.of(aantal, overslaan));
        return sql.alle(welke, SqlBevindingen::bevinding, waarden.toArray());
    }

    /** The findings by rule, in the order in which they were first met. */
    List<Bevindingsgroep> groepen(long berichtId) {
        return sql.alle(GROEPEN, SqlBevindingen::groep, berichtId);
    }

    private static Bevindingsgroep groep(Rij rij) throws SQLException {
        return new Bevindingsgroep(
                rij.klein("niveau"),
                rij.tekst("regel"),
                rij.misschienTekst("retourcode"),
                rij.vlag("keurt_af"),
                rij.getal("aantal"),
                rij.tekst("uitleg"));
    }

    private Stream<Bevindingsrij> blader(String welke, long id) {
        return Bladeren.<Genummerd>door(na -> sql.alle(
                        welke + NA,
                        rij -> new Genummerd(rij.getal("id"), bevinding(rij)),
                        id,
                        na.map(een -> een.rij().clientnummer()).orElse(-1),
                        na.map(een -> een.rij().volgnummer()).orElse(-1),
                        na.map(Genummerd::id).orElse(-1L)))
                .map(Genummerd::rij);
    }

    private record Genummerd(long id, Bevindingsrij rij) {}

    private static Object[] waarden(long berichtId, Bevindingsrij rij) {
        return new Object[] {
            berichtId,
            rij.niveau(),
            rij.regel(),
            rij.retourcode(),
            rij.keurtAf(),
            rij.record(),
            rij.element(),
            rij.regelnummer(),
            rij.uitleg(),
            rij.contract(),
            rij.clientnummer(),
            rij.volgnummer()
        };
    }

    private static Bevindingsrij bevinding(Rij rij) throws SQLException {
        return new Bevindingsrij(
                rij.klein("niveau"),
                rij.tekst("regel"),
                rij.misschienTekst("retourcode"),
                rij.vlag("keurt_af"),
                rij.tekst("recordpad"),
                rij.tekst("elementpad"),
                rij.klein("regelnummer"),
                rij.tekst("uitleg"),
                rij.misschienTekst("contract"),
                rij.klein("clientnummer"),
                rij.klein("volgnummer"));
    }
}
