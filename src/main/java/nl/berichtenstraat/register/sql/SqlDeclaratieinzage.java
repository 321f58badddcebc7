package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Declaratieinzage;

/** Declarations in tables declaratie and prestatie, for people. */
final class SqlDeclaratieinzage implements Declaratieinzage {

    private static final String DECLARATIES = "select d.bericht_id, d.gemeente, d.aanbieder, d.nummer, d.maand,"
            + " d.dagtekening, d.ingediend_cent, d.toegekend_cent from declaratie d";
    private static final String REGELS = "select p.declaratie_id, p.volgnummer, p.client, p.referentie,"
            + " p.vorige_referentie, p.toewijzingnummer, p.productcategorie, p.productcode, p.begindatum, p.einddatum,"
            + " p.volume, p.eenheid, p.tarief, p.teken * p.cent as cent, p.toegekend, p.gecrediteerd_in"
            + " from declaratie d join prestatie p on p.declaratie_id = d.id";
    private static final String TELLING = "select coalesce(sum(p.toegekend), 0) as toegekend,"
            + " coalesce(sum(1 - p.toegekend), 0) as afgewezen,"
            + " coalesce(sum(p.toegekend * p.teken * p.cent), 0) as toegekend_cent,"
            + " coalesce(sum((1 - p.toegekend) * p.teken * p.cent), 0) as afgewezen_cent"
            + " from declaratie d join prestatie p on p.declaratie_id = d.id";

    private final Sql sql;

    SqlDeclaratieinzage(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Overzicht> blader(Bereik bereik, Keuze keuze, Optional<Long> voor, int aantal) {
        Voorwaarden welke = new Voorwaarden()
                .binnen(bereik, "d")
                .en("d.maand = ?", keuze.maand())
                .en("d.nummer = ?", keuze.nummer())
                .en("d.dagtekening >= ?", keuze.vanaf())
                .en("d.bericht_id < ?", voor);
        if (keuze.metAfwijzing()) {
            welke.en("d.toegekend_cent <> d.ingediend_cent");
        }
        return sql.alle(
                DECLARATIES + welke.waar() + " order by d.bericht_id desc limit ?",
                SqlDeclaratieinzage::overzicht,
                welke.waarden(aantal));
    }

    @Override
    public Optional<Overzicht> declaratie(Bereik bereik, long berichtId) {
        Voorwaarden welke = van(bereik, berichtId);
        return sql.een(DECLARATIES + welke.waar(), SqlDeclaratieinzage::overzicht, welke.waarden());
    }

    @Override
    public Telling telling(Bereik bereik, long berichtId) {
        Voorwaarden welke = van(bereik, berichtId);
        return sql.een(
                        TELLING + welke.waar(),
                        rij -> new Telling(
                                rij.getal("toegekend"),
                                rij.getal("afgewezen"),
                                rij.getal("toegekend_cent"),
                                rij.getal("afgewezen_cent")),
                        welke.waarden())
                .orElseThrow();
    }

    @Override
    public List<Regel> regels(Bereik bereik, long berichtId, Welke welke, int na, int aantal) {
        Voorwaarden waar = van(bereik, berichtId).en("p.volgnummer > ?", na);
        switch (welke) {
            case TOEGEKEND -> waar.en("p.toegekend = 1");
            case AFGEWEZEN -> waar.en("p.toegekend = 0");
            case ALLE -> {
                // no limit
            }
        }
        List<Inzagerij> rijen = sql.alle(
                REGELS + waar.waar() + " order by p.declaratie_id, p.volgnummer limit ?",
                Inzagerij::lees,
                waar.waarden(aantal));
        if (rijen.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Reden>> redenen = new Afwijsredenen(sql).van(berichtId, rijen);
        Map<String, Tegenover> tegenover = new Tegenregels(sql).van(bereik, rijen);
        return rijen.stream()
                .map(rij -> rij.regel(
                        Optional.ofNullable(tegenover.get(rij.referentie())),
                        redenen.getOrDefault(rij.volgnummer(), List.of())))
                .toList();
    }

    private static Voorwaarden van(Bereik bereik, long berichtId) {
        return new Voorwaarden().binnen(bereik, "d").en("d.bericht_id = ?", berichtId);
    }

    private static Overzicht overzicht(Rij rij) throws SQLException {
        return new Overzicht(
                rij.getal("bericht_id"),
                new Gemeentecode(rij.tekst("gemeente")),
                new AgbCode(rij.tekst("aanbieder")),
                rij.tekst("nummer"),
                Waarde.maand(rij.tekst("maand")),
                rij.datum("dagtekening"),
                rij.getal("ingediend_cent"),
                rij.getal("toegekend_cent"));
    }
}
