package nl.berichtenstraat.register.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekinzage.Clientmaandplek;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekinzage.Totalen;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;

/**
 * Client-months of a choice, in the order of their index. Side, benutting, contract and reason are those of the whole
 * client-month, and stand on each of its rows.
 */
final class Clientmaandlijst {

    /** Current rows, by the index that has them in this order. */
    static final String OP_VOLGORDE = "b.huidig = 1 and b.id > 0";

    private static final String SLEUTEL =
            "b.maand, b.gemeente, b.aanbieder, b.client, b.productcategorie, b.productcode";
    static final String PAGINA = "select " + SLEUTEL + ", count(*) as toewijzingen,"
            + " sum(b.toegewezen_minuten) as toegewezen, count(b.toegewezen_minuten) as met_toegewezen,"
            + " sum(b.geleverde_minuten) as geleverd, max(b.benutting) as benutting, max(b.zijde) as zijde,"
            + " max(b.contract) as contract, max(b.reden) as reden, " + Bedragkolommen.SOMMEN + " from boek b where ";
    static final String VOLGORDE =
            " group by " + SLEUTEL + " order by " + SLEUTEL.replace(",", " desc,") + " desc limit ?";
    private static final String TOTALEN = "select count(*) as clientmaanden, count(distinct client) as clienten,"
            + " coalesce(sum(geleverd), 0) as geleverd, coalesce(sum(ingediend), 0) as ingediend,"
            + " coalesce(sum(gecrediteerd), 0) as gecrediteerd, coalesce(sum(toegekend), 0) as toegekend,"
            + " coalesce(sum(verschuldigd), 0) as verschuldigd, coalesce(sum(afgerekend), 0) as afgerekend,"
            + " coalesce(sum(geparkeerd), 0) as geparkeerd from (select b.client, sum(b.geleverde_minuten) as geleverd, "
            + Bedragkolommen.SOMMEN + " from boek b where ";
    private static final String OP_TOEWIJZING =
            "(" + SLEUTEL + ") in (select t.maand, t.gemeente, t.aanbieder, t.client,"
                    + " t.productcategorie, t.productcode from boek t where t.huidig = 1 and t.toewijzingnummer = ?)";

    private final Sql sql;
    private final Bereik bereik;
    private final Keuze keuze;

    Clientmaandlijst(Sql sql, Bereik bereik, Keuze keuze) {
        this.sql = sql;
        this.bereik = bereik;
        this.keuze = keuze;
    }

    /** Those after this one. */
    List<Clientmaandstand> pagina(Optional<Clientmaandplek> na, int aantal) {
        Voorwaarden waar = waar();
        na.ifPresent(plek -> waar.en(
                "(" + SLEUTEL + ") < (?, ?, ?, ?, ?, ?)",
                plek.sleutel().maand(),
                plek.paar().gemeente(),
                plek.paar().aanbieder(),
                plek.sleutel().client(),
                plek.sleutel().productCategorie(),
                plek.sleutel().productCode()));
        return sql.alle(PAGINA + waar.tekst() + VOLGORDE, Clientmaandlijst::lees, waar.waarden(aantal));
    }

    /** All of them added up. */
    Totalen totalen() {
        Voorwaarden waar = waar();
        return sql.een(
                        TOTALEN + waar.tekst() + " group by " + SLEUTEL + ") m",
                        rij -> new Totalen(
                                rij.getal("clientmaanden"),
                                rij.getal("clienten"),
                                rij.getal("geleverd"),
                                Bedragkolommen.lees(rij)),
                        waar.waarden())
                .orElseThrow();
    }

    private Voorwaarden waar() {
        Voorwaarden waar = new Voorwaarden()
                .en(OP_VOLGORDE)
                .binnen(bereik, "b")
                .en("b.gemeente = ?", keuze.gemeente())
                .en("b.aanbieder = ?", keuze.aanbieder())
                .en("b.productcategorie = ?", keuze.categorie())
                .en("b.productcode = ?", keuze.code())
                .en("b.maand >= ?", keuze.van())
                .en("b.maand <= ?", keuze.tot())
                .en("b.zijde = ?", keuze.zijde())
                .en("b.client = ?", keuze.client())
                .en(OP_TOEWIJZING, keuze.toewijzingNummer());
        return keuze.geparkeerd() ? waar.en("b.verschuldigd_cent is null") : waar;
    }

    private static Clientmaandstand lees(Rij rij) throws SQLException {
        Clientmaandsleutel sleutel = SqlBoek.clientmaand(rij);
        long toewijzingen = rij.getal("toewijzingen");
        return new Clientmaandstand(
                new Clientmaandplek(SqlBoekinzage.paar(rij), sleutel),
                toewijzingen,
                rij.getal("met_toegewezen") == toewijzingen ? rij.misschienGetal("toegewezen") : Optional.empty(),
                rij.getal("geleverd"),
                rij.misschienGetal("benutting").map(tienden -> BigDecimal.valueOf(tienden, 1)),
                rij.tekst("zijde"),
                Bedragkolommen.lees(rij),
                rij.misschienTekst("contract"),
                rij.misschienTekst("reden"));
    }
}
