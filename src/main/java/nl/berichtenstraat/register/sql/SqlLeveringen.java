package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.register.Leveringenregister;

/** Starts and stops in table levering. */
final class SqlLeveringen implements Leveringenregister {

    private static final String START = "start";
    private static final String STOP = "stop";
    private static final Plaats NERGENS = Plaats.van("", 0);

    private static final String VAN_CLIENT = " where gemeente = ? and aanbieder = ? and client = ?"
            + " and verwijderd_door is null and soort = ? and toewijzingnummer is not distinct from ?";
    private static final String ZELFDE_PRODUCT =
            " and productcategorie is not distinct from ? and productcode is not distinct from ?";
    private static final String MELDINGEN = "select toewijzingnummer, productcategorie, productcode, begindatum,"
            + " status_aanlevering, reden_beeindiging, einddatum from levering" + VAN_CLIENT;
    private static final String VOEG_TOE = "insert into levering (bericht_id, gemeente, aanbieder, client, soort,"
            + " toewijzingnummer, productcategorie, productcode, begindatum, reden_beeindiging, einddatum,"
            + " status_aanlevering)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String VERWIJDER = "update levering set verwijderd_door = ?" + VAN_CLIENT + ZELFDE_PRODUCT
            + " and begindatum = ? and reden_beeindiging is not distinct from ? and einddatum is not distinct from ?";

    private final Sql sql;

    SqlLeveringen(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<StartProduct> starts(Levering levering) {
        return meldingen(levering, START, SqlLeveringen::start);
    }

    @Override
    public List<StopProduct> stops(Levering levering) {
        return meldingen(levering, STOP, SqlLeveringen::stop);
    }

    @Override
    public void verwerk(Levering levering, StartProduct start, long berichtId) {
        verwerk(levering, START, start, Optional.empty(), Optional.empty(), berichtId);
    }

    @Override
    public void verwerk(Levering levering, StopProduct stop, long berichtId) {
        verwerk(levering, STOP, stop, Optional.of(stop.redenBeeindiging()), Optional.of(stop.einddatum()), berichtId);
    }

    /** With an assignment its number is enough; without one the product takes its place (IV096). */
    private <T> List<T> meldingen(Levering levering, String soort, Lezer<T> lezer) {
        List<Object> sleutel = sleutel(levering, soort, levering.toewijzingNummer());
        if (levering.toewijzingNummer().isPresent()) {
            return sql.alle(MELDINGEN + " order by id", lezer, sleutel.toArray());
        }
        sleutel.addAll(product(levering.product()));
        return sql.alle(MELDINGEN + ZELFDE_PRODUCT + " order by id", lezer, sleutel.toArray());
    }

    private void verwerk(
            Levering levering,
            String soort,
            Leveringsmelding melding,
            Optional<?> reden,
            Optional<?> einddatum,
            long berichtId) {
        List<Object> sleutel = sleutel(levering, soort, melding.toewijzingNummer());
        sleutel.addAll(product(melding.product()));
        sleutel.addAll(List.of(melding.begindatum(), reden, einddatum));
        sleutel.add(0, berichtId);
        if (melding.isVerwijdering()) {
            sql.doe(VERWIJDER, sleutel.toArray());
        } else {
            sleutel.add(melding.statusAanlevering());
            sql.doeEen(VOEG_TOE, sleutel.toArray());
        }
    }

    private static List<Object> sleutel(Levering levering, String soort, Optional<Long> toewijzingNummer) {
        return new ArrayList<>(
                List.of(levering.gemeente(), levering.aanbieder(), levering.client(), soort, toewijzingNummer));
    }

    private static List<Object> product(Optional<Product> product) {
        return List.of(product.map(Product::categorie), product.flatMap(Product::code));
    }

    private static StartProduct start(Rij rij) throws SQLException {
        return new StartProduct(
                rij.misschienGetal("toewijzingnummer"),
                Toewijzingsrij.product(rij),
                rij.datum("begindatum"),
                rij.tekst("status_aanlevering"),
                NERGENS);
    }

    private static StopProduct stop(Rij rij) throws SQLException {
        return new StopProduct(
                rij.misschienGetal("toewijzingnummer"),
                Toewijzingsrij.product(rij),
                rij.datum("begindatum"),
                rij.tekst("reden_beeindiging"),
                rij.datum("einddatum"),
                rij.tekst("status_aanlevering"),
                NERGENS);
    }
}
