package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Herhalingenregister;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Pogingresultaat;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Werkwoord;

/** Replays in table herhaling, attempts in table herhaalpoging; how attempts are chosen is left to {@link Pogingkiezer}. */
final class SqlHerhalingenregister implements Herhalingenregister {

    private static final String HERHALING =
            "select id, werkwoord, keuze, peil, alleen_antwoord, proef, proef_van, batch,"
                    + " tegelijk, wie, bereik, reden, gemaakt, stand from herhaling";
    private static final String VOEG_TOE = "insert into herhaling (werkwoord, keuze, peil, alleen_antwoord, proef,"
            + " batch, tegelijk, wie, bereik, reden, gemaakt, stand)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id";
    private static final String VOEG_ECHTE_TOE =
            "insert into herhaling (werkwoord, keuze, peil, alleen_antwoord, batch,"
                    + " tegelijk, proef_van, proef, wie, bereik, reden, gemaakt, stand)"
                    + " select werkwoord, keuze, peil, alleen_antwoord, batch, tegelijk, id, 0, ?, ?, ?, ?, 'LOPEND'"
                    + " from herhaling where id = ? returning id";
    private static final String POGING =
            "select id, herhaling_id, bericht_id, vorige_id, groep, stand, moment, was, werd,"
                    + " veranderd, toelichting from herhaalpoging";
    private static final String WACHTEND = POGING + " where herhaling_id = ? and stand = 'WACHT' order by id limit ?";
    private static final String NOTEER = "update herhaalpoging set stand = ?, moment = ?, was = ?, werd = ?,"
            + " veranderd = ?, toelichting = ? where id = ? and stand = 'WACHT'";
    private static final String VERVAL =
            "update herhaalpoging set stand = 'VERVALLEN', moment = ?" + " where herhaling_id = ? and stand = 'WACHT'";
    private static final String TELLING =
            "select stand, count(*) as aantal from herhaalpoging where herhaling_id = ? group by stand";
    private static final String OVERGANGEN = "select was, werd, veranderd, count(*) as aantal from herhaalpoging"
            + " where herhaling_id = ? and stand = 'GEDAAN' group by was, werd, veranderd"
            + " order by count(*) desc, was, werd, veranderd";
    private static final String HEROPEN = "update bericht set status = 'ONTVANGEN', uitkomst = null, niveau = 0"
            + " where id = ? and (status = 'GEPARKEERD' or status = 'VERWERKT' and uitkomst = 'fout')";

    /** Only a fault is replaced, and that is never on a client or line: who looks at those need not leave out any. */
    private static final String VERVANG =
            "update bevinding set vervangen_door = ? where bericht_id = ? and vervangen_door is null";

    private final Sql sql;

    SqlHerhalingenregister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long voegToe(Herhaalverzoek verzoek, String wie, Bereik bereik, Instant gemaakt) {
        return sql.een(
                        VOEG_TOE,
                        rij -> rij.getal("id"),
                        verzoek.werkwoord(),
                        verzoek.keuze().omschrijving(),
                        verzoek.peil(),
                        verzoek.alleenAntwoord(),
                        verzoek.proef(),
                        verzoek.batch(),
                        verzoek.tegelijk(),
                        wie,
                        bereik,
                        verzoek.reden(),
                        gemaakt,
                        verzoek.gepauzeerd() ? Herhaalstand.GEPAUZEERD : Herhaalstand.LOPEND)
                .orElseThrow();
    }

    @Override
    public int selecteer(long herhalingId, Herhaalkeuze keuze, Bereik bereik) {
        return new Pogingkiezer(sql).kies(herhalingId, keuze, bereik);
    }

    @Override
    public long neemOver(long proefId, String wie, Bereik bereik, String reden, Instant gemaakt) {
        long id = sql.een(VOEG_ECHTE_TOE, rij -> rij.getal("id"), wie, bereik, reden, gemaakt, proefId)
                .orElseThrow();
        new Pogingkiezer(sql).neemOver(id, proefId);
        return id;
    }

    @Override
    public Optional<Herhaling> herhaling(Bereik bereik, long id) {
        return een(bereik, id, "");
    }

    @Override
    public Optional<Herhaling> vergrendel(Bereik bereik, long id) {
        return een(bereik, id, sql.dialect().rijslot());
    }

    private Optional<Herhaling> een(Bereik bereik, long id, String slot) {
        Voorwaarden waar = binnen(bereik).en("id = ?", id);
        return sql.een(HERHALING + " where " + waar.tekst() + slot, SqlHerhalingenregister::herhaling, waar.waarden());
    }

    @Override
    public Herhaalstand houdVast(long id) {
        return stand(id, sql.dialect().leesslot());
    }

    @Override
    public Herhaalstand stand(long id) {
        return stand(id, "");
    }

    private Herhaalstand stand(long id, String slot) {
        return sql.een(
                        "select stand from herhaling where id = ?" + slot,
                        rij -> Herhaalstand.valueOf(rij.tekst("stand")),
                        id)
                .orElseThrow(() -> new IllegalArgumentException("geen herhaling " + id));
    }

    @Override
    public List<Herhaling> lijst(Bereik bereik, Optional<Long> voor, int aantal) {
        Voorwaarden waar = binnen(bereik).en("id < ?", voor.orElse(Long.MAX_VALUE));
        return sql.alle(
                HERHALING + " where " + waar.tekst() + " order by id desc limit ?",
                SqlHerhalingenregister::herhaling,
                waar.waarden(aantal));
    }

    /** What was made within one scope is not for another, unless that is everything. */
    private static Voorwaarden binnen(Bereik bereik) {
        return new Voorwaarden().en("bereik = ?", Optional.of(bereik).filter(een -> !een.isAlles()));
    }

    @Override
    public Optional<Herhaling> lopend() {
        return sql.een(HERHALING + " where stand = 'LOPEND' order by id limit 1", SqlHerhalingenregister::herhaling);
    }

    @Override
    public void zet(long id, Herhaalstand stand) {
        sql.doeEen("update herhaling set stand = ? where id = ?", stand, id);
    }

    @Override
    public void vervalWachtend(long id, Instant nu) {
        sql.doe(VERVAL, nu, id);
    }

    @Override
    public List<Herhaalpoging> wachtend(long id, int meeste) {
        return sql.alle(WACHTEND, SqlHerhalingenregister::poging, id, meeste);
    }

    @Override
    public boolean neemOp(long pogingId) {
        return sql.een(
                        "select stand from herhaalpoging where id = ?"
                                + sql.dialect().rijslot(),
                        rij -> rij.tekst("stand"),
                        pogingId)
                .filter(Pogingstand.WACHT.name()::equals)
                .isPresent();
    }

    @Override
    public void noteer(long pogingId, Pogingresultaat resultaat, Instant nu) {
        sql.doe(
                NOTEER,
                resultaat.stand(),
                nu,
                resultaat.was(),
                resultaat.werd(),
                resultaat.veranderd(),
                resultaat.toelichting(),
                pogingId);
    }

    @Override
    public Map<Pogingstand, Long> telling(long id) {
        Map<Pogingstand, Long> telling = new EnumMap<>(Pogingstand.class);
        sql.alle(TELLING, rij -> Map.entry(Pogingstand.valueOf(rij.tekst("stand")), rij.getal("aantal")), id)
                .forEach(een -> telling.put(een.getKey(), een.getValue()));
        return telling;
    }

    @Override
    public List<Overgang> overgangen(long id) {
        return sql.alle(
                OVERGANGEN,
                rij -> new Overgang(
                        rij.misschienTekst("was"),
                        rij.misschienTekst("werd"),
                        rij.vlag("veranderd"),
                        rij.getal("aantal")),
                id);
    }

    @Override
    public List<Herhaalpoging> pogingen(long id, Pogingkeuze welke, long na, int aantal) {
        Voorwaarden waar =
                new Voorwaarden().en("herhaling_id = ?", id).en("id > ?", na).en("stand = ?", welke.stand());
        if (welke.veranderd()) {
            waar.en("veranderd = 1");
        }
        return sql.alle(
                POGING + " where " + waar.tekst() + " order by id limit ?",
                SqlHerhalingenregister::poging,
                waar.waarden(aantal));
    }

    @Override
    public List<Herhaalpoging> vanBericht(long berichtId) {
        return sql.alle(POGING + " where bericht_id = ? order by id", SqlHerhalingenregister::poging, berichtId);
    }

    @Override
    public Stream<Bevindingsrij> eerdereBevindingen(long pogingId) {
        return new SqlBevindingen(sql).vervangen(pogingId);
    }

    @Override
    public void heropen(long berichtId, long pogingId) {
        sql.doeEen(HEROPEN, berichtId);
        sql.doe(VERVANG, pogingId, berichtId);
    }

    @Override
    public void neemTerug(BewaardBericht bericht, Peil peil) {
        new Sporen(sql, bericht, peil).neemTerug();
    }

    private static Herhaling herhaling(Rij rij) throws SQLException {
        return new Herhaling(
                rij.getal("id"),
                Werkwoord.valueOf(rij.tekst("werkwoord")),
                rij.tekst("keuze"),
                Peil.valueOf(rij.tekst("peil")),
                rij.vlag("alleen_antwoord"),
                rij.vlag("proef"),
                rij.misschienGetal("proef_van"),
                rij.klein("batch"),
                rij.klein("tegelijk"),
                rij.tekst("wie"),
                rij.tekst("reden"),
                rij.moment("gemaakt"),
                Herhaalstand.valueOf(rij.tekst("stand")));
    }

    private static Herhaalpoging poging(Rij rij) throws SQLException {
        return new Herhaalpoging(
                rij.getal("id"),
                rij.getal("herhaling_id"),
                rij.getal("bericht_id"),
                rij.misschienGetal("vorige_id"),
                rij.tekst("groep"),
                Pogingstand.valueOf(rij.tekst("stand")),
                rij.misschienTekst("moment").map(Instant::parse),
                rij.misschienTekst("was"),
                rij.misschienTekst("werd"),
                rij.vlag("veranderd"),
                rij.tekst("toelichting"));
    }
}
