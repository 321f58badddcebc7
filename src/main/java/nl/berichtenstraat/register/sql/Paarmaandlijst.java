package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekinzage.Afsluiting;
import nl.berichtenstraat.register.Boekinzage.Maandkeuze;
import nl.berichtenstraat.register.Boekinzage.Maandplek;
import nl.berichtenstraat.register.Boekinzage.Maandstand;

/** Months of pairs, those with rows in the ledger and those that are closed: first which, then what each came to. */
final class Paarmaandlijst {

    private static final String VOLGORDE = " order by maand desc, gemeente desc, aanbieder desc";
    private static final String CLIENTMAAND = "b.client || ' ' || b.productcategorie || ' ' || b.productcode";

    private final Sql sql;
    private final Bereik bereik;
    private final Maandkeuze keuze;

    Paarmaandlijst(Sql sql, Bereik bereik, Maandkeuze keuze) {
        this.sql = sql;
        this.bereik = bereik;
        this.keuze = keuze;
    }

    /** Those after this one. */
    List<Maandstand> pagina(Optional<Maandplek> na, int aantal) {
        Voorwaarden boek = waar("x", na).en("x.huidig = 1 and x.id > 0");
        Voorwaarden sluiting = waar("y", na);
        String plekken =
                "select maand, gemeente, aanbieder from (select x.maand, x.gemeente, x.aanbieder from boek x where "
                        + boek.tekst()
                        + " union select y.maand, y.gemeente, y.aanbieder from maandafsluiting y where "
                        + sluiting.tekst() + ") alle" + VOLGORDE + " limit ?";
        String vraag = "select p.maand, p.gemeente, p.aanbieder, count(distinct " + CLIENTMAAND
                + ") as clientmaanden, count(distinct case when b.verschuldigd_cent is null then " + CLIENTMAAND
                + " end) as niet_te_zeggen, m.id, m.dag, m.deze_maand_cent, m.correcties_cent, m.uitgaand_id, "
                + Bedragkolommen.SOMMEN + " from (" + plekken + ") p left join boek b on b.maand = p.maand"
                + " and b.gemeente = p.gemeente and b.aanbieder = p.aanbieder and " + Clientmaandlijst.OP_VOLGORDE
                + " left join maandafsluiting m on m.aanbieder = p.aanbieder and m.gemeente = p.gemeente"
                + " and m.maand = p.maand group by p.maand, p.gemeente, p.aanbieder, m.id, m.dag, m.deze_maand_cent,"
                + " m.correcties_cent, m.uitgaand_id order by p.maand desc, p.gemeente desc, p.aanbieder desc";
        return sql.alle(vraag, Paarmaandlijst::lees, sluiting.na(List.of(boek.waarden()), aantal));
    }

    private Voorwaarden waar(String tabel, Optional<Maandplek> na) {
        Voorwaarden waar = new Voorwaarden()
                .binnen(bereik, tabel)
                .en(tabel + ".gemeente = ?", keuze.gemeente())
                .en(tabel + ".aanbieder = ?", keuze.aanbieder())
                .en(tabel + ".maand >= ?", keuze.van())
                .en(tabel + ".maand <= ?", keuze.tot())
                .en(tabel + ".maand is not null");
        na.ifPresent(plek -> waar.en(
                "(" + tabel + ".maand, " + tabel + ".gemeente, " + tabel + ".aanbieder) < (?, ?, ?)",
                plek.maand(),
                plek.paar().gemeente(),
                plek.paar().aanbieder()));
        return waar;
    }

    private static Maandstand lees(Rij rij) throws SQLException {
        return new Maandstand(
                SqlBoekinzage.maandplek(rij),
                rij.getal("clientmaanden"),
                rij.getal("niet_te_zeggen"),
                Bedragkolommen.lees(rij),
                rij.misschienGetal("id").isPresent() ? Optional.of(afsluiting(rij)) : Optional.empty());
    }

    private static Afsluiting afsluiting(Rij rij) throws SQLException {
        return new Afsluiting(
                rij.getal("id"),
                rij.datum("dag"),
                rij.getal("deze_maand_cent"),
                rij.getal("correcties_cent"),
                rij.getal("uitgaand_id"));
    }
}
