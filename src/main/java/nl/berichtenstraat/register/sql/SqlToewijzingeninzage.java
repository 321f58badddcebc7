package nl.berichtenstraat.register.sql;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toewijzingeninzage;

/** Assignments in table toewijzing, for people. */
final class SqlToewijzingeninzage implements Toewijzingeninzage {

    /** End on the first day, with the reason for removal; see ToegewezenProduct.isVerwijderd. */
    private static final String NIET_VERWIJDERD = "(t.reden_wijziging is null or t.reden_wijziging not in ('01', '13')"
            + " or coalesce(t.einddatum, '') <> t.ingangsdatum)";

    private final Sql sql;

    SqlToewijzingeninzage(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Toewijzing> blader(Bereik bereik, Keuze keuze, Optional<Plek> na, int aantal) {
        Voorwaarden welke = welke(bereik, keuze);
        na.ifPresent(plek -> welke.en("(t.gemeente, t.nummer) > (?, ?)", plek.gemeente(), plek.nummer()));
        return sql.alle(
                "select " + Toewijzingsrij.KOLOMMEN + " from toewijzing t" + welke.waar()
                        + " order by t.gemeente, t.nummer limit ?",
                Toewijzingsrij::lees,
                welke.waarden(aantal));
    }

    @Override
    public int tel(Bereik bereik, Keuze keuze, int hoogstens) {
        Voorwaarden welke = welke(bereik, keuze);
        return sql.een(
                        "select count(*) as aantal from (select 1 from toewijzing t" + welke.waar()
                                + " limit ?) geteld",
                        rij -> rij.klein("aantal"),
                        welke.waarden(hoogstens))
                .orElseThrow();
    }

    @Override
    public List<Gemeentecode> gemeenten(Bereik bereik, YearMonth maand) {
        Voorwaarden welke = welke(bereik, Keuze.in(maand));
        return sql.alle(
                "select distinct t.gemeente from toewijzing t" + welke.waar() + " order by t.gemeente",
                rij -> new Gemeentecode(rij.tekst("gemeente")),
                welke.waarden());
    }

    private static Voorwaarden welke(Bereik bereik, Keuze keuze) {
        Voorwaarden welke =
                new Voorwaarden().binnen(bereik, "t").en("t.huidig = 1").en(NIET_VERWIJDERD);
        keuze.loopt()
                .ifPresent(maand -> welke.en("t.ingangsdatum <= ?", maand.atEndOfMonth())
                        .en("(t.einddatum is null or t.einddatum >= ?)", maand.atDay(1)));
        keuze.eindigt().ifPresent(p -> welke.en("t.einddatum >= ? and t.einddatum <= ?", p.begin(), p.eind()));
        return welke.en("t.nummer = ?", keuze.nummer())
                .en("t.client = ?", keuze.client())
                .en("t.productcode = ?", keuze.product());
    }
}
