package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.register.Verhaal.Boeking;
import nl.berichtenstraat.register.Verhaal.Levering;
import nl.berichtenstraat.register.Verhaal.Poging;
import nl.berichtenstraat.register.Verhaal.Telling;
import nl.berichtenstraat.register.Verhaal.Uitgegaan;
import nl.berichtenstraat.register.Verhaal.Versie;
import nl.berichtenstraat.register.Verhaal.Verzoekstap;
import nl.berichtenstraat.register.Verhaal.Wijzigingen;
import nl.berichtenstraat.register.Zoekregister;

/** Reads what is told of one message, over the tables it touched; other messages only as far as the scope reaches. */
final class Verhaallezer {

    private static final String MEESTE = " limit " + Verhaal.MEESTE;
    static final String DUBBELEN = "select id from bericht where dubbel_van = ? order by id" + MEESTE;
    static final String BEANTWOORDT = "select id from bericht where beantwoord_door = ?";
    private static final String ZELF = "select oorzaak_id, beantwoord_door from bericht where id = ?";
    private static final String VERSIES =
            "select nummer, client, productcategorie, productcode, ingangsdatum, einddatum,"
                    + " huidig, ingetrokken from toewijzing where bericht_id = ?";
    static final String LEVERINGEN = "select id, soort, client, toewijzingnummer, begindatum, einddatum, 0 as weg"
            + " from levering where bericht_id = ?";
    static final String VERWIJDERD = "select id, soort, client, toewijzingnummer, begindatum, einddatum, 1 as weg"
            + " from levering where verwijderd_door = ?";
    static final String VERZOEKEN = "select referentie_aanbieder, client from verzoek where bericht_id = ?";
    static final String BESLUITEN = "select v.referentie_aanbieder, v.client, o.besluit, o.ingetrokken"
            + " from verzoekbesluit o cross join verzoek v where o.bericht_id = ? and v.id = o.verzoek_id order by o.id"
            + MEESTE;
    private static final String DECLARATIE = "select d.nummer, d.maand, d.ingediend_cent,"
            + " coalesce(d.toegekend_cent, 0) as toegekend_cent, count(p.volgnummer) as regels,"
            + " coalesce(sum(p.toegekend), 0) as goed from declaratie d left join prestatie p on p.declaratie_id = d.id"
            + " where d.bericht_id = ? group by d.id, d.nummer, d.maand, d.ingediend_cent, d.toegekend_cent";
    static final String BOEK = "select client, maand, toewijzingnummer, productcategorie, productcode, toegekend_cent,"
            + " verschil_cent from boek where bericht_id = ?";
    private static final String UITGAAND = "select id, soort, bestemming, lengte, verzonden from uitgaand"
            + " where bericht_id = ? and bestemming <> 'werk' order by id" + MEESTE;
    static final String POGINGEN =
            "select p.herhaling_id, h.werkwoord, h.proef, h.wie, p.stand, p.moment, p.was, p.werd,"
                    + " p.toelichting from herhaalpoging p join herhaling h on h.id = p.herhaling_id where p.bericht_id = ?"
                    + " order by p.id" + MEESTE;

    private final Sql sql;
    private final Bereik bereik;
    private final Binnen binnen;
    private final Zoekregister zoeken;

    Verhaallezer(Sql sql, Bereik bereik, Zoekregister zoeken) {
        this.sql = sql;
        this.bereik = bereik;
        this.binnen = Binnen.van(bereik);
        this.zoeken = zoeken;
    }

    Verhaal lees(BewaardBericht bericht) {
        long id = bericht.id();
        Zelf zelf = sql.een(ZELF, Zelf::lees, id).orElseThrow();
        return new Verhaal(
                bericht,
                zelf.oorzaakId(),
                zichtbaar(sql.alle(DUBBELEN, rij -> rij.getal("id"), id)),
                zelf.beantwoordDoor().filter(this::isZichtbaar),
                sql.alle(BEANTWOORDT, rij -> rij.getal("id"), id).stream()
                        .filter(this::isZichtbaar)
                        .findFirst(),
                new SqlBevindingen(sql)
                        .groepen(id).stream()
                                .filter(groep ->
                                        groep.keurtAf() || bereik.aanbieder().isEmpty())
                                .toList(),
                wijzigingen(id),
                sql.alle(UITGAAND, Verhaallezer::uitgegaan, id),
                sql.alle(POGINGEN, Verhaallezer::poging, id));
    }

    private List<Long> zichtbaar(List<Long> ids) {
        return ids.stream().filter(this::isZichtbaar).toList();
    }

    private boolean isZichtbaar(long id) {
        return zoeken.bericht(bereik, id).isPresent();
    }

    private Wijzigingen wijzigingen(long id) {
        Optional<Som> boek = som("boek", "coalesce(sum(verschil_cent), 0)", id);
        return new Wijzigingen(
                rijen(VERSIES, "nummer, id", Verhaallezer::versie, id),
                som("toewijzing", "0", id).map(Som::aantal).orElse(0L),
                Stream.concat(
                                rijen(LEVERINGEN, "id", Verhaallezer::levering, id).stream(),
                                rijen(VERWIJDERD, "id", Verhaallezer::levering, id).stream())
                        .limit(Verhaal.MEESTE)
                        .toList(),
                Stream.concat(
                                rijen(VERZOEKEN, "id", Verhaallezer::verzoek, id).stream(),
                                sql.alle(BESLUITEN, Verhaallezer::besluit, id).stream())
                        .limit(Verhaal.MEESTE)
                        .toList(),
                sql.een(DECLARATIE, Verhaallezer::telling, id),
                rijen(BOEK, "id", Verhaallezer::boeking, id),
                boek.map(Som::aantal).orElse(0L),
                boek.map(Som::cent).orElse(0L));
    }

    private <T> List<T> rijen(String welke, String volgorde, Lezer<T> lezer, long id) {
        return sql.alle(welke + binnen.rijen() + " order by " + volgorde + MEESTE, lezer, binnen.rijwaarden(id));
    }

    private Optional<Som> som(String tabel, String cent, long id) {
        return sql.een(
                "select count(*) as aantal, " + cent + " as cent from " + tabel + " where bericht_id = ?"
                        + binnen.rijen(),
                rij -> new Som(rij.getal("aantal"), rij.getal("cent")),
                binnen.rijwaarden(id));
    }

    private record Som(long aantal, long cent) {}

    private record Zelf(Optional<Long> oorzaakId, Optional<Long> beantwoordDoor) {

        static Zelf lees(Rij rij) throws SQLException {
            return new Zelf(rij.misschienGetal("oorzaak_id"), rij.misschienGetal("beantwoord_door"));
        }
    }

    private static Versie versie(Rij rij) throws SQLException {
        String stand = rij.vlag("ingetrokken") ? "ingetrokken" : rij.vlag("huidig") ? "huidig" : "vervangen";
        return new Versie(
                rij.getal("nummer"),
                rij.tekst("client"),
                product(rij),
                rij.datum("ingangsdatum"),
                rij.misschienDatum("einddatum"),
                stand);
    }

    private static String product(Rij rij) throws SQLException {
        return (rij.misschienTekst("productcategorie").orElse("") + " "
                        + rij.misschienTekst("productcode").orElse(""))
                .strip();
    }

    private static Levering levering(Rij rij) throws SQLException {
        boolean stop = rij.tekst("soort").equals("stop");
        return new Levering(
                rij.tekst("soort"),
                rij.tekst("client"),
                rij.misschienGetal("toewijzingnummer"),
                stop ? rij.misschienDatum("einddatum").orElse(rij.datum("begindatum")) : rij.datum("begindatum"),
                rij.vlag("weg"));
    }

    private static Verzoekstap verzoek(Rij rij) throws SQLException {
        return new Verzoekstap(rij.tekst("referentie_aanbieder"), rij.tekst("client"), Optional.empty(), false);
    }

    private static Verzoekstap besluit(Rij rij) throws SQLException {
        return new Verzoekstap(
                rij.tekst("referentie_aanbieder"),
                rij.tekst("client"),
                Optional.of(rij.tekst("besluit")),
                rij.vlag("ingetrokken"));
    }

    private static Telling telling(Rij rij) throws SQLException {
        return new Telling(
                rij.tekst("nummer"),
                Waarde.maand(rij.tekst("maand")),
                rij.getal("ingediend_cent"),
                rij.getal("toegekend_cent"),
                rij.getal("regels"),
                rij.getal("goed"));
    }

    private static Boeking boeking(Rij rij) throws SQLException {
        return new Boeking(
                rij.tekst("client"),
                Waarde.maand(rij.tekst("maand")),
                rij.getal("toewijzingnummer"),
                product(rij),
                rij.getal("toegekend_cent"),
                rij.getal("verschil_cent"));
    }

    private static Uitgegaan uitgegaan(Rij rij) throws SQLException {
        return new Uitgegaan(
                rij.getal("id"),
                rij.tekst("soort"),
                rij.tekst("bestemming"),
                rij.getal("lengte"),
                rij.misschienTekst("verzonden").map(Instant::parse));
    }

    private static Poging poging(Rij rij) throws SQLException {
        return new Poging(
                rij.getal("herhaling_id"),
                rij.tekst("werkwoord"),
                rij.vlag("proef"),
                rij.tekst("wie"),
                rij.tekst("stand"),
                rij.misschienTekst("moment").map(Instant::parse),
                rij.misschienTekst("was"),
                rij.misschienTekst("werd"),
                rij.misschienTekst("toelichting"));
    }
}
