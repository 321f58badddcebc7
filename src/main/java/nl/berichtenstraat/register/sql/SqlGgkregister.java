package nl.berichtenstraat.register.sql;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkbericht.Afhandeling;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Ggkregister;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Ggkvraag;

/** Messages of the GGk in table ggk_bericht. */
final class SqlGgkregister implements Ggkregister {

    private static final String ALLES = "select " + Ggkrij.KOLOMMEN + " from ggk_bericht";
    private static final String BEWAAR = voegToe("richting, kanaal, moment, gemeente, partner, stand,"
            + " inhoud_id, sha256, bericht_id, uitgaand_id, antwoord_op, vervangt, aandacht");
    private static final String VOOR_UITGAAND =
            ALLES + " where richting = 'UIT' and vervangt is null and uitgaand_id in"
                    + " (select eerder.id from uitgaand eerder, uitgaand dit where dit.id = ? and eerder.inhoud_id = dit.inhoud_id"
                    + " and (eerder.bericht_id = dit.bericht_id or eerder.id = dit.id)) order by id limit 1";

    private final Sql sql;
    private final Brokken brokken;

    SqlGgkregister(Sql sql) {
        this.sql = sql;
        this.brokken = new Brokken(sql);
    }

    @Override
    public Ggkbericht bewaar(Ingekomen ingekomen, InputStream inhoud) {
        Opname opname = Opname.van(inhoud, brokken.schrijf(), Long.MAX_VALUE);
        Optional<StufBericht> bericht = ingekomen.bericht();
        return voegToe(
                bericht,
                "IN",
                ingekomen.kanaal(),
                ingekomen.moment(),
                bericht.map(b -> b.stuurgegevens().ontvanger().organisatie()).orElse(""),
                bericht.map(b -> b.stuurgegevens().zender().organisatie()).orElse(""),
                ingekomen.stand(),
                opname.inhoudId(),
                ingekomen.sha256(),
                ingekomen.koppeling().berichtId(),
                ingekomen.koppeling().uitgaandId(),
                ingekomen.koppeling().antwoordOp(),
                ingekomen.koppeling().vervangt(),
                ingekomen.aandacht());
    }

    @Override
    public Ggkbericht maak(
            String kanaal, Instant moment, StufBericht bericht, Koppeling koppeling, Optional<String> aandacht) {
        return voegToe(
                Optional.of(bericht),
                "UIT",
                kanaal,
                moment,
                bericht.stuurgegevens().zender().organisatie(),
                bericht.stuurgegevens().ontvanger().organisatie(),
                aandacht.isPresent() ? Ggkstand.TEGENGEHOUDEN : Ggkstand.WACHT,
                Optional.empty(),
                Optional.empty(),
                koppeling.berichtId(),
                koppeling.uitgaandId(),
                koppeling.antwoordOp(),
                koppeling.vervangt(),
                aandacht);
    }

    private Ggkbericht voegToe(Optional<StufBericht> bericht, Object... waarden) {
        List<Object> alle = new ArrayList<>(Arrays.asList(waarden));
        alle.addAll(Ggkrij.waarden(bericht));
        return sql.een(BEWAAR, Ggkrij::lees, alle.toArray()).orElseThrow();
    }

    private static String voegToe(String kolommen) {
        String alle = kolommen + ", " + Ggkrij.BERICHTKOLOMMEN;
        String tekens = String.join(", ", Collections.nCopies(alle.split(",").length, "?"));
        return "insert into ggk_bericht (" + alle + ") values (" + tekens + ") returning " + Ggkrij.KOLOMMEN;
    }

    @Override
    public Optional<Ggkbericht> bericht(long id) {
        return sql.een(ALLES + " where id = ?", Ggkrij::lees, id);
    }

    @Override
    public Optional<Ggkbericht> vergrendel(long id) {
        return sql.een(ALLES + " where id = ?" + sql.dialect().rijslot(), Ggkrij::lees, id);
    }

    @Override
    public Optional<InputStream> inhoud(long id) {
        return sql.een("select inhoud_id from ggk_bericht where id = ?", rij -> rij.misschienGetal("inhoud_id"), id)
                .flatMap(inhoud -> inhoud)
                .map(brokken::lees);
    }

    @Override
    public Optional<Eerder> eerder(Systeem zender, String referentienummer) {
        return sql.een(
                "select id, sha256 from ggk_bericht where richting = 'IN' and stand <> 'GEWEIGERD'"
                        + " and referentienummer = ? and zender_sleutel = ?",
                rij -> new Eerder(rij.getal("id"), rij.misschienTekst("sha256").orElse("")),
                referentienummer,
                zender.sleutel());
    }

    @Override
    public Optional<Ggkbericht> verzonden(Gemeentecode gemeente, String referentienummer) {
        return sql.een(
                ALLES + " where richting = 'UIT' and referentienummer = ? and gemeente = ?",
                Ggkrij::lees,
                referentienummer,
                gemeente);
    }

    @Override
    public Optional<Ggkbericht> bron(long berichtId) {
        return sql.een(
                ALLES + " where bericht_id = ? and richting = 'IN' order by id limit 1", Ggkrij::lees, berichtId);
    }

    @Override
    public List<Ggkbericht> bij(long berichtId) {
        return sql.alle(ALLES + " where bericht_id = ? order by id", Ggkrij::lees, berichtId);
    }

    @Override
    public Optional<Ggkbericht> voorUitgaand(long uitgaandId) {
        return sql.een(VOOR_UITGAAND, Ggkrij::lees, uitgaandId);
    }

    @Override
    public Optional<Ggkbericht> foutOver(long ggkId) {
        return sql.een(
                ALLES + " where antwoord_op = ? and richting = 'UIT' and code = 'FO01' order by id limit 1",
                Ggkrij::lees,
                ggkId);
    }

    @Override
    public List<Ggkbericht> reacties(long ggkId) {
        return sql.alle(ALLES + " where antwoord_op = ? and stand <> 'GEWEIGERD' order by id", Ggkrij::lees, ggkId);
    }

    @Override
    public Optional<String> laatsteTijdstip(Gemeentecode gemeente) {
        return sql.een(
                        "select max(tijdstip) as tijdstip from ggk_bericht where richting = 'UIT' and gemeente = ?",
                        rij -> rij.misschienTekst("tijdstip"),
                        gemeente)
                .flatMap(tijdstip -> tijdstip);
    }

    @Override
    public List<Ggkbericht> wachtend(Gemeentecode gemeente, Instant nu, int meeste) {
        return sql.alle(
                ALLES + " where stand = 'WACHT' and gemeente = ? and (volgende is null or volgende <= ?)"
                        + " order by id limit ?",
                Ggkrij::lees,
                gemeente,
                nu,
                meeste);
    }

    @Override
    public void overgedragen(long id, Instant wanneer) {
        sql.doeEen(
                "update ggk_bericht set overgedragen = coalesce(overgedragen, ?), volgende = null,"
                        + " stand = case when stand = 'WACHT' then 'OVERGEDRAGEN' else stand end where id = ?",
                wanneer,
                id);
    }

    @Override
    public void aangekomen(long id, Instant wanneer) {
        sql.doeEen("update ggk_bericht set overgedragen = coalesce(overgedragen, ?) where id = ?", wanneer, id);
    }

    @Override
    public void nogNiet(long id, Instant volgende) {
        sql.doeEen("update ggk_bericht set pogingen = pogingen + 1, volgende = ? where id = ?", volgende, id);
    }

    @Override
    public void stelUit(long id, Instant tot) {
        sql.doeEen("update ggk_bericht set volgende = ? where id = ?", tot, id);
    }

    @Override
    public void stand(long id, Ggkstand stand) {
        sql.doeEen("update ggk_bericht set stand = ? where id = ?", stand, id);
    }

    @Override
    public void opnieuw(long id, Optional<Instant> volgende) {
        sql.doeEen(
                "update ggk_bericht set stand = 'WACHT', pogingen = pogingen + 1, volgende = ? where id = ?",
                volgende,
                id);
    }

    @Override
    public void vraagAandacht(long id, String reden) {
        sql.doeEen(
                "update ggk_bericht set aandacht = ?, afgehandeld = null, afgehandeld_door = null, afhandeling = null"
                        + " where id = ?",
                reden,
                id);
    }

    @Override
    public void afgehandeld(long id, Afhandeling afhandeling) {
        sql.doeEen(
                "update ggk_bericht set afgehandeld = ?, afgehandeld_door = ?, afhandeling = ?, buiten_kanaal = ?"
                        + " where id = ?",
                afhandeling.moment(),
                afhandeling.wie(),
                afhandeling.reden(),
                afhandeling.buitenKanaal(),
                id);
    }

    @Override
    public List<Ggkbericht> zoek(Ggkvraag vraag, Bereik bereik) {
        Voorwaarden voorwaarden = new Voorwaarden()
                .en("id < ?", vraag.voor().orElse(Long.MAX_VALUE))
                .en("partner = ?", bereik.aanbieder())
                .en("gemeente = ?", vraag.gemeente())
                .en("partner = ?", vraag.partner())
                .en("stand = ?", vraag.stand());
        if (!bereik.gemeenten().isEmpty()) {
            String tekens =
                    String.join(", ", Collections.nCopies(bereik.gemeenten().size(), "?"));
            voorwaarden.en("gemeente in (" + tekens + ")", bereik.gemeenten().toArray());
        }
        vraag.referentienummer()
                .ifPresent(nummer -> voorwaarden.en("(referentienummer = ? or crossrefnummer = ?)", nummer, nummer));
        if (vraag.alleenAandacht()) {
            voorwaarden.en("aandacht is not null and afgehandeld is null");
        }
        return sql.alle(
                ALLES + " where " + voorwaarden.tekst() + " order by id desc limit ?",
                Ggkrij::lees,
                voorwaarden.waarden(vraag.aantal()));
    }
}
