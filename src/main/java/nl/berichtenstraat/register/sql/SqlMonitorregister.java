package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Monitorregister;

/** Counts over the tables toewijzing, levering, boek, prestatie and bericht. */
final class SqlMonitorregister implements Monitorregister {

    private final Sql sql;

    SqlMonitorregister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Maandtelling> clienten(Vraag vraag, Optional<Dimensie> per) {
        return new Clienttellingen(sql, new Monitorvraag(vraag, per)).perMaand();
    }

    @Override
    public List<Clienttelling> clientenInPeriode(Vraag vraag, Optional<Dimensie> per) {
        return new Clienttellingen(sql, new Monitorvraag(vraag, per)).inPeriode();
    }

    @Override
    public List<Geldtelling> bedragen(Vraag vraag, Optional<Dimensie> per) {
        Monitorvraag over = new Monitorvraag(vraag, per);
        Voorwaarden waar = over.inBoek();
        return sql.alle(
                "select " + over.groep("b") + " as groep, b.maand, count(distinct b.client) as clienten,"
                        + " coalesce(sum(b.toegewezen_minuten), 0) as toegewezen,"
                        + " coalesce(sum(b.geleverde_minuten), 0) as geleverd, " + Bedragkolommen.SOMMEN
                        + " from boek b where " + waar.tekst() + " group by 1, 2 order by 1, 2",
                SqlMonitorregister::geld,
                waar.waarden());
    }

    @Override
    public List<Benuttingtelling> benutting(Vraag vraag, Optional<Dimensie> per) {
        Monitorvraag over = new Monitorvraag(vraag, per);
        Voorwaarden waar = over.inBoek().en(Clienttellingen.GELEVERD);
        int tienden = BAND * 10;
        String band = "case when benutting >= " + HOOGSTE_BAND * 10 + " then " + HOOGSTE_BAND + " else benutting / "
                + tienden + " * " + BAND + " end";
        return sql.alle(
                "select groep, " + band
                        + " as band, zijde, count(*) as clientmaanden, count(distinct client) as clienten"
                        + " from (select " + over.groep("b") + " as groep, b.client, max(b.benutting) as benutting,"
                        + " max(b.zijde) as zijde from boek b where " + waar.tekst()
                        + " group by b.maand, b.gemeente, b.aanbieder, b.client, b.productcategorie, b.productcode) m"
                        + " group by 1, 2, 3 order by 1, 2, 3",
                SqlMonitorregister::benutting,
                waar.waarden());
    }

    @Override
    public List<Wachttelling> wachttijden(Vraag vraag, Optional<Dimensie> per, LocalDate vandaag) {
        return new Wachttijden(sql, new Monitorvraag(vraag, per)).op(vandaag);
    }

    @Override
    public List<Regeltelling> declaratieregels(Vraag vraag, Optional<Dimensie> per) {
        return new Afwijzingtellingen(sql, new Monitorvraag(vraag, per)).declaratieregels();
    }

    @Override
    public List<Berichttelling> berichten(Vraag vraag) {
        return new Afwijzingtellingen(sql, new Monitorvraag(vraag, Optional.empty())).berichten();
    }

    @Override
    public List<Berichtregel> berichtregels(Vraag vraag) {
        return new Afwijzingtellingen(sql, new Monitorvraag(vraag, Optional.empty())).berichtregels();
    }

    @Override
    public Optional<Maanden> maanden(Bereik bereik) {
        Voorwaarden waar = new Voorwaarden().en(Clientmaandlijst.OP_VOLGORDE).binnen(bereik, "b");
        return sql.een(
                "select min(b.maand) as eerste, max(b.maand) as laatste from boek b where " + waar.tekst()
                        + " having count(*) > 0",
                rij -> new Maanden(Waarde.maand(rij.tekst("eerste")), Waarde.maand(rij.tekst("laatste"))),
                waar.waarden());
    }

    private static Geldtelling geld(Rij rij) throws SQLException {
        return new Geldtelling(
                rij.tekst("groep"),
                Waarde.maand(rij.tekst("maand")),
                rij.getal("clienten"),
                rij.getal("toegewezen"),
                rij.getal("geleverd"),
                Bedragkolommen.lees(rij));
    }

    private static Benuttingtelling benutting(Rij rij) throws SQLException {
        return new Benuttingtelling(
                rij.tekst("groep"),
                rij.misschienGetal("band").map(Long::intValue),
                rij.tekst("zijde"),
                rij.getal("clientmaanden"),
                rij.getal("clienten"));
    }
}
