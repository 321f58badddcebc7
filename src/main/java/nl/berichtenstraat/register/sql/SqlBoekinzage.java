package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekinzage;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** Looks into the tables boek, maandafsluiting and declaratie. */
final class SqlBoekinzage implements Boekinzage {

    private static final String DOSSIERS = "select distinct b.gemeente, b.aanbieder, b.client, b.productcategorie,"
            + " b.productcode from boek b where ";
    private static final String VERSIES =
            "select " + SqlBoek.KOLOMMEN + ", huidig, bericht_id, verschil_cent, maandafsluiting_id from boek b where ";
    private static final String SLUITING = "select m.gemeente, m.aanbieder, m.maand from maandafsluiting m where ";
    private static final String DECLARATIES = "select d.bericht_id, d.nummer, d.dagtekening, d.ingediend_cent,"
            + " d.toegekend_cent, (select coalesce(sum(b.verschil_cent), 0) from boek b where b.bericht_id = d.bericht_id)"
            + " as afgerekend_cent from declaratie d where ";

    private final Sql sql;

    SqlBoekinzage(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Clientmaandstand> clientmaanden(Bereik bereik, Keuze keuze, Optional<Clientmaandplek> na, int aantal) {
        return new Clientmaandlijst(sql, bereik, keuze).pagina(na, aantal);
    }

    @Override
    public Totalen totalen(Bereik bereik, Keuze keuze) {
        return new Clientmaandlijst(sql, bereik, keuze).totalen();
    }

    @Override
    public List<Dossier> dossiers(Bereik bereik, Clientsleutel client) {
        Voorwaarden waar =
                new Voorwaarden().en("b.huidig = 1").en("b.client = ?", client).binnen(bereik, "b");
        return sql.alle(
                DOSSIERS + waar.tekst() + " order by b.gemeente, b.aanbieder, b.productcategorie, b.productcode",
                SqlBoekinzage::dossier,
                waar.waarden());
    }

    @Override
    public List<Versie> versies(Bereik bereik, Dossier dossier) {
        Voorwaarden waar = new Voorwaarden()
                .en("b.client = ?", dossier.client())
                .en("b.gemeente = ?", dossier.paar().gemeente())
                .en("b.aanbieder = ?", dossier.paar().aanbieder())
                .en("b.productcategorie = ?", dossier.categorie())
                .en("b.productcode = ?", dossier.code())
                .binnen(bereik, "b");
        return sql.alle(
                VERSIES + waar.tekst() + " order by maand, toewijzingnummer, id",
                SqlBoekinzage::versie,
                waar.waarden());
    }

    @Override
    public List<Maandstand> maanden(Bereik bereik, Maandkeuze keuze, Optional<Maandplek> na, int aantal) {
        return new Paarmaandlijst(sql, bereik, keuze).pagina(na, aantal);
    }

    @Override
    public Optional<Maandstand> maand(Bereik bereik, Maandplek plek) {
        return maanden(
                        bereik,
                        new Maandkeuze(
                                Optional.of(plek.paar().gemeente()),
                                Optional.of(plek.paar().aanbieder()),
                                Optional.of(plek.maand()),
                                Optional.of(plek.maand())),
                        Optional.empty(),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Maandplek> sluiting(Bereik bereik, long sluitingId) {
        Voorwaarden waar = new Voorwaarden().en("m.id = ?", sluitingId).binnen(bereik, "m");
        return sql.een(SLUITING + waar.tekst(), SqlBoekinzage::maandplek, waar.waarden());
    }

    @Override
    public List<Gedeclareerd> declaraties(Bereik bereik, Maandplek plek, int aantal) {
        Voorwaarden waar = new Voorwaarden()
                .en("d.gemeente = ?", plek.paar().gemeente())
                .en("d.aanbieder = ?", plek.paar().aanbieder())
                .en("d.maand = ?", plek.maand())
                .binnen(bereik, "d");
        return sql.alle(
                DECLARATIES + waar.tekst() + " order by d.id limit ?",
                SqlBoekinzage::gedeclareerd,
                waar.waarden(aantal));
    }

    /** The gemeente and aanbieder in a row. */
    static Paar paar(Rij rij) throws SQLException {
        return new Paar(new Gemeentecode(rij.tekst("gemeente")), new AgbCode(rij.tekst("aanbieder")));
    }

    /** The month of a pair in a row. */
    static Maandplek maandplek(Rij rij) throws SQLException {
        return new Maandplek(paar(rij), Waarde.maand(rij.tekst("maand")));
    }

    private static Dossier dossier(Rij rij) throws SQLException {
        return new Dossier(
                paar(rij),
                new Clientsleutel(rij.tekst("client")),
                rij.tekst("productcategorie"),
                rij.tekst("productcode"));
    }

    private static Versie versie(Rij rij) throws SQLException {
        return new Versie(
                SqlBoek.stand(rij),
                rij.vlag("huidig"),
                rij.misschienGetal("bericht_id"),
                rij.getal("verschil_cent"),
                rij.misschienGetal("maandafsluiting_id"));
    }

    private static Gedeclareerd gedeclareerd(Rij rij) throws SQLException {
        return new Gedeclareerd(
                rij.getal("bericht_id"),
                rij.tekst("nummer"),
                rij.datum("dagtekening"),
                rij.getal("ingediend_cent"),
                rij.misschienGetal("toegekend_cent"),
                rij.getal("afgerekend_cent"));
    }
}
