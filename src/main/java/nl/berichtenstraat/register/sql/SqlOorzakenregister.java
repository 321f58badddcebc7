package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Alarmstand;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.BewaardeOorzaak.Afhandeling;
import nl.berichtenstraat.register.BewaardeOorzaak.Herstel;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Oorzakenregister;

/** Causes in table oorzaak, with what was told of them in table alarm. */
final class SqlOorzakenregister implements Oorzakenregister {

    private static final String NOTEER = "insert into oorzaak (sleutel, soort, omschrijving, advies, herhaalbaar,"
            + " voorbijgaand, automatisch, volgende_poging, eerst, laatst, aantal)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) on conflict (sleutel) where voorbij is null"
            + " do update set laatst = excluded.laatst, aantal = oorzaak.aantal + 1 returning id, aantal";
    private static final String KOLOMMEN =
            "id, sleutel, soort, omschrijving, advies, herhaalbaar, eerst, laatst, aantal,"
                    + " voorbij, afgehandeld_door, reden, voorbijgaand, automatisch, pogingen, volgende_poging, herhaling_id";
    static final String ALLES = "select " + KOLOMMEN + " from oorzaak";
    /** By an update that changes nothing: unlike a select for update it lets others refer to the row meanwhile. */
    private static final String VERGRENDEL = "update oorzaak set aantal = aantal where id = ? returning " + KOLOMMEN;

    private static final String OPEN = ALLES + " where voorbij is null and soort = ? order by id";
    private static final String AANTAL_OPEN =
            "select count(*) as aantal from oorzaak where voorbij is null and soort = ?";
    static final String WACHT =
            "select id from bericht where oorzaak_id = ? and (status = 'GEPARKEERD' or uitkomst = 'fout') order by id limit 1";
    private static final String VOORBIJ = "update oorzaak set voorbij = ?, afgehandeld_door = ?, reden = ?,"
            + " automatisch = 0, volgende_poging = null where id = ? and voorbij is null";
    private static final String HERSTEL =
            "update oorzaak set automatisch = ?, pogingen = ?, volgende_poging = ?," + " herhaling_id = ? where id = ?";
    static final String ZONDER_OORZAAK =
            SqlBerichten.ALLES + " where status = 'GEPARKEERD' and oorzaak_id is null order by id limit ?";
    private static final String LAATST_VOORBIJ = "select max(a.moment) as moment from oorzaak o"
            + " join alarm a on a.oorzaak_id = o.id where o.sleutel = ? and a.stand = 'VOORBIJ'";
    private static final String ONGEMELD = ALLES + " where voorbij is null"
            + " and not exists (select 1 from alarm a where a.oorzaak_id = oorzaak.id) order by id";

    private static final String GEPARKEERD =
            "select id from bericht where oorzaak_id = ? and status = 'GEPARKEERD' order by id limit 1";

    private final Sql sql;

    SqlOorzakenregister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Genoteerd noteer(Oorzaak oorzaak, Herstel herstel, Instant nu) {
        return sql.een(
                        NOTEER,
                        rij -> new Genoteerd(rij.getal("id"), rij.getal("aantal") == 1),
                        oorzaak.sleutel(),
                        oorzaak.soort(),
                        oorzaak.omschrijving(),
                        oorzaak.advies(),
                        oorzaak.herhaalbaar(),
                        oorzaak.voorbijgaand(),
                        herstel.automatisch(),
                        herstel.volgende(),
                        nu,
                        nu)
                .orElseThrow();
    }

    @Override
    public void koppel(long berichtId, long oorzaakId) {
        sql.doeEen("update bericht set oorzaak_id = ? where id = ?", oorzaakId, berichtId);
    }

    @Override
    public Optional<Long> vanBericht(long berichtId) {
        return sql.een(
                        "select oorzaak_id from bericht where id = ?",
                        rij -> rij.misschienGetal("oorzaak_id"),
                        berichtId)
                .flatMap(oorzaak -> oorzaak);
    }

    @Override
    public Optional<BewaardeOorzaak> oorzaak(long id) {
        return sql.een(ALLES + " where id = ?", SqlOorzakenregister::lees, id);
    }

    @Override
    public Optional<BewaardeOorzaak> vergrendel(long id) {
        return sql.een(VERGRENDEL, SqlOorzakenregister::lees, id);
    }

    @Override
    public List<BewaardeOorzaak> open(Oorzaaksoort soort) {
        return sql.alle(OPEN, SqlOorzakenregister::lees, soort);
    }

    @Override
    public long aantalOpen(Oorzaaksoort soort) {
        return sql.een(AANTAL_OPEN, rij -> rij.getal("aantal"), soort).orElseThrow();
    }

    @Override
    public boolean isOpen(String sleutel) {
        return sql.een("select id from oorzaak where sleutel = ? and voorbij is null", rij -> rij.getal("id"), sleutel)
                .isPresent();
    }

    @Override
    public boolean wacht(long id) {
        return sql.een(WACHT, rij -> rij.getal("id"), id).isPresent();
    }

    @Override
    public void voorbij(long id, Instant nu, Optional<Afhandeling> afhandeling) {
        sql.doeEen(VOORBIJ, nu, afhandeling.map(Afhandeling::wie), afhandeling.map(Afhandeling::reden), id);
    }

    @Override
    public void herstel(long id, Herstel herstel) {
        sql.doeEen(HERSTEL, herstel.automatisch(), herstel.pogingen(), herstel.volgende(), herstel.herhaling(), id);
    }

    @Override
    public Optional<Long> eersteGeparkeerde(long id) {
        return sql.een(GEPARKEERD, rij -> rij.getal("id"), id);
    }

    @Override
    public List<BewaardBericht> zonderOorzaak(int meeste) {
        return sql.alle(ZONDER_OORZAAK, SqlBerichten::bericht, meeste);
    }

    @Override
    public void alarm(long oorzaakId, Alarmstand stand, Instant moment, long uitgaandId) {
        sql.doeEen(
                "insert into alarm (oorzaak_id, stand, moment, uitgaand_id) values (?, ?, ?, ?)",
                oorzaakId,
                stand,
                moment,
                uitgaandId);
    }

    @Override
    public boolean isGemeld(long oorzaakId) {
        return sql.een(
                        "select id from alarm where oorzaak_id = ? order by id limit 1",
                        rij -> rij.getal("id"),
                        oorzaakId)
                .isPresent();
    }

    @Override
    public Optional<Instant> laatstVoorbijGemeld(String sleutel) {
        return sql.een(LAATST_VOORBIJ, rij -> rij.misschienTekst("moment").map(Instant::parse), sleutel)
                .flatMap(moment -> moment);
    }

    @Override
    public List<BewaardeOorzaak> ongemeld() {
        return sql.alle(ONGEMELD, SqlOorzakenregister::lees);
    }

    @Override
    public List<Webhookpost> webhookpost(int meeste) {
        return sql.alle(
                "select id, uitgaand_id, moment from alarm where webhook is null order by id limit ?",
                rij -> new Webhookpost(rij.getal("id"), rij.getal("uitgaand_id"), rij.moment("moment")),
                meeste);
    }

    @Override
    public void webhookBezorgd(long alarmId, Instant wanneer) {
        sql.doeEen("update alarm set webhook = ? where id = ?", wanneer, alarmId);
    }

    /** The cause in a row of {@link #ALLES}. */
    static BewaardeOorzaak lees(Rij rij) throws SQLException {
        return new BewaardeOorzaak(
                rij.getal("id"),
                new Oorzaak(
                        rij.tekst("sleutel"),
                        Oorzaaksoort.valueOf(rij.tekst("soort")),
                        rij.tekst("omschrijving"),
                        rij.tekst("advies"),
                        rij.vlag("herhaalbaar"),
                        rij.vlag("voorbijgaand")),
                rij.moment("eerst"),
                rij.moment("laatst"),
                rij.getal("aantal"),
                rij.misschienTekst("voorbij").map(Instant::parse),
                afhandeling(rij),
                new Herstel(
                        rij.vlag("automatisch"),
                        rij.klein("pogingen"),
                        rij.misschienTekst("volgende_poging").map(Instant::parse),
                        rij.misschienGetal("herhaling_id")));
    }

    private static Optional<Afhandeling> afhandeling(Rij rij) throws SQLException {
        Optional<String> wie = rij.misschienTekst("afgehandeld_door");
        return wie.isEmpty() ? Optional.empty() : Optional.of(new Afhandeling(wie.get(), rij.tekst("reden")));
    }
}
