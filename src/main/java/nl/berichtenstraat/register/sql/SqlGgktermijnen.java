package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht.Afhandeling;
import nl.berichtenstraat.register.Ggktermijnen;

/** Exchanges of the GGk in table ggk_bericht. */
final class SqlGgktermijnen implements Ggktermijnen {

    private static final String DOOR_ONS = "select min(antwoord.overgedragen) from ggk_bericht antwoord"
            + " where antwoord.antwoord_op = heen.id and antwoord.richting = 'UIT'"
            + " and antwoord.stand in ('WACHT', 'OVERGEDRAGEN', 'BEANTWOORD')";
    private static final String DOOR_PARTNER = "select min(antwoord.moment) from ggk_bericht antwoord"
            + " where antwoord.antwoord_op = heen.id and antwoord.richting = 'IN' and antwoord.code = 'DU01'"
            + " and antwoord.stand = 'GEKOPPELD' and not exists (select 1 from ggk_bericht fout"
            + " where fout.antwoord_op = antwoord.id and fout.richting = 'UIT' and fout.code = 'FO01')";
    private static final String UITWISSELING =
            "select * from (select heen.id, heen.richting, heen.gemeente, heen.partner,"
                    + " heen.functie, heen.referentienummer, heen.moment, heen.overgedragen, heen.afgehandeld,"
                    + " heen.afgehandeld_door, heen.afhandeling, heen.buiten_kanaal,"
                    + " case when heen.richting = 'IN' then (" + DOOR_ONS + ") else (" + DOOR_PARTNER
                    + ") end as beantwoord"
                    + " from ggk_bericht heen where heen.code = 'DI01' and heen.functie is not null"
                    + " and (heen.richting = 'IN' and heen.stand in ('AANGENOMEN', 'APART')"
                    + " or heen.richting = 'UIT' and heen.overgedragen is not null"
                    + " and heen.stand in ('WACHT', 'OVERGEDRAGEN', 'BEANTWOORD'))) uitwisseling";

    private final Sql sql;

    SqlGgktermijnen(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Uitwisseling> lijst(Keuze keuze, Bereik bereik, long na, int aantal) {
        Voorwaarden voorwaarden = new Voorwaarden()
                .en("id > ?", na)
                .en("moment >= ?", keuze.van())
                .en("moment < ?", keuze.tot())
                .en("partner = ?", bereik.aanbieder());
        if (!bereik.gemeenten().isEmpty()) {
            String tekens =
                    String.join(", ", Collections.nCopies(bereik.gemeenten().size(), "?"));
            voorwaarden.en("gemeente in (" + tekens + ")", bereik.gemeenten().toArray());
        }
        if (keuze.alleenOpen()) {
            voorwaarden.en("beantwoord is null");
        }
        return sql.alle(
                UITWISSELING + voorwaarden.waar() + " order by id limit ?",
                SqlGgktermijnen::lees,
                voorwaarden.waarden(aantal));
    }

    @Override
    public Optional<Uitwisseling> van(long ggkId) {
        return sql.een(UITWISSELING + " where id = ?", SqlGgktermijnen::lees, ggkId);
    }

    private static Uitwisseling lees(Rij rij) throws SQLException {
        boolean ingekomen = rij.tekst("richting").equals("IN");
        return new Uitwisseling(
                rij.getal("id"),
                ingekomen,
                rij.tekst("gemeente"),
                rij.tekst("partner"),
                rij.tekst("functie"),
                rij.tekst("referentienummer"),
                ingekomen ? rij.moment("moment") : rij.moment("overgedragen"),
                rij.misschienTekst("beantwoord").map(Instant::parse),
                buitenKanaal(rij));
    }

    private static Optional<Afhandeling> buitenKanaal(Rij rij) throws SQLException {
        return rij.vlag("buiten_kanaal") ? Ggkrij.afhandeling(rij) : Optional.empty();
    }
}
