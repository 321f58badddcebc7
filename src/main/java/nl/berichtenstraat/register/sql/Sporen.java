package nl.berichtenstraat.register.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Peil;

/**
 * What a message left in the register, and with {@link Peil#TOEN} also what came after it: taken out, on trial, so that the
 * message can be judged as if it came in for the first time. Messages that came later have higher numbers. Of what came
 * later only that goes which a verdict may look at: assignments and deliveries of the same gemeente, requests and
 * declarations of the same aanbieder.
 */
final class Sporen {

    private static final String REEKS = " and bericht_id between ? and ?";
    private static final String VAN_GEMEENTE = " where gemeente = ?" + REEKS;
    private static final String VAN_AANBIEDER = " where aanbieder = ?" + REEKS;
    private static final String BEANTWOORD =
            "(select id from bericht where gemeente = ? and beantwoord_door between ? and ?)";
    private static final String NUMMERS = "select distinct nummer from toewijzing" + VAN_GEMEENTE
            + " union select distinct nummer from toewijzing where bericht_id in " + BEANTWOORD;
    private static final String LAATSTE = "update toewijzing set huidig = 1 where id in (select"
            + " (select v.id from toewijzing v where v.gemeente = n.gemeente and v.nummer = n.nummer"
            + " and v.ingetrokken = 0 order by v.moment desc, v.id desc limit 1)"
            + " from (select distinct gemeente, nummer from toewijzing where gemeente = ? and nummer in (#)) n)";
    private static final String DECLARATIES = "(select id from declaratie" + VAN_AANBIEDER + ")";
    private static final String DRAAI_CREDITS_TERUG = "update prestatie set gecrediteerd_in = null"
            + " where aanbieder = ? and gecrediteerd_in in " + DECLARATIES
            + " and referentie in (select vorige_referentie from prestatie where teken = -1 and declaratie_id in "
            + DECLARATIES + ")";
    private static final String CREDITS_DAAROP = "delete from prestatie where teken = -1"
            + " and declaratie_id in (select gecrediteerd_in from prestatie where declaratie_id in " + DECLARATIES
            + ") and vorige_referentie in (select referentie from prestatie where declaratie_id in " + DECLARATIES
            + ")";
    private static final String VERZOEKEN = "(select id from verzoek" + VAN_AANBIEDER + ")";

    private final Sql sql;
    private final BewaardBericht bericht;
    private final long van;
    private final long tot;

    Sporen(Sql sql, BewaardBericht bericht, Peil peil) {
        this.sql = sql;
        this.bericht = bericht;
        this.van = bericht.id();
        this.tot = peil == Peil.TOEN ? Long.MAX_VALUE : bericht.id();
    }

    /** Takes it out. */
    void neemTerug() {
        bericht.kenmerken().ifPresent(kop -> {
            Object[] gemeente = {kop.gemeente(), van, tot};
            Object[] aanbieder = {kop.aanbieder(), van, tot};
            declaraties(aanbieder);
            verzoeken(gemeente, aanbieder);
            leveringen(gemeente);
            toewijzingen(gemeente);
            sql.doe("update bericht set beantwoord_door = null where id in " + BEANTWOORD, gemeente);
        });
        sql.doe("delete from bevinding where bericht_id = ?", van);
        sql.doeEen(
                "update bericht set status = 'ONTVANGEN', uitkomst = null, niveau = 0, dubbel_van = null where id = ?",
                van);
        if (tot > van) {
            vergeetLatere();
        }
    }

    /** Lines go before their declaration; what they reversed is open again, and what reversed them is gone. */
    private void declaraties(Object[] reeks) {
        sql.doe(DRAAI_CREDITS_TERUG, samen(new Object[] {reeks[0]}, reeks, reeks));
        sql.doe(CREDITS_DAAROP, samen(reeks, reeks));
        sql.doe("delete from prestatie where declaratie_id in " + DECLARATIES, reeks);
        sql.doe("delete from declaratie" + VAN_AANBIEDER, reeks);
    }

    /** Decisions by these messages and about these requests go; one that a rejection took back holds again. */
    private void verzoeken(Object[] gemeente, Object[] aanbieder) {
        sql.doe("update verzoekbesluit set ingetrokken = 0 where bericht_id in " + BEANTWOORD, gemeente);
        sql.doe(
                "delete from verzoekbesluit where bericht_id between ? and ? and verzoek_id in"
                        + " (select id from verzoek where gemeente = ?)",
                van,
                tot,
                gemeente[0]);
        sql.doe("delete from verzoekbesluit where verzoek_id in " + VERZOEKEN, aanbieder);
        sql.doe("delete from verzoek" + VAN_AANBIEDER, aanbieder);
    }

    private void leveringen(Object[] reeks) {
        sql.doe(
                "update levering set verwijderd_door = null where gemeente = ? and verwijderd_door between ? and ?",
                reeks);
        sql.doe("delete from levering" + VAN_GEMEENTE, reeks);
    }

    /** Of each assignment the latest version that remains is the current one; one that a rejection took back is there again. */
    private void toewijzingen(Object[] reeks) {
        List<Long> nummers = sql.alle(NUMMERS, rij -> rij.getal("nummer"), samen(reeks, reeks));
        sql.doe("update toewijzing set ingetrokken = 0 where bericht_id in " + BEANTWOORD, reeks);
        sql.doe("delete from toewijzing" + VAN_GEMEENTE, reeks);
        for (List<Object> blok : Blokken.van(nummers)) {
            Object[] waarden = Blokken.samen(new Object[] {reeks[0]}, blok);
            sql.doe(
                    Blokken.vul("update toewijzing set huidig = 0 where gemeente = ? and nummer in (#)", blok.size()),
                    waarden);
            sql.doe(Blokken.vul(LAATSTE, blok.size()), waarden);
        }
    }

    /** Nor is a later message with the same bytes or the same identification known yet. */
    private void vergeetLatere() {
        sql.doe(
                "update bericht set uitkomst = 'fout' where sha256 = ? and id > ? and status = 'VERWERKT'",
                bericht.sha256(),
                van);
        Optional<Berichtkenmerken> kenmerken = bericht.kenmerken();
        kenmerken.ifPresent(kop -> sql.doe(
                "update bericht set uitkomst = 'fout' where identificatie = ? and afzender = ? and soort = ?"
                        + " and id > ? and status = 'VERWERKT'",
                kop.identificatie(),
                kop.afzender(),
                kop.soort(),
                van));
    }

    private static Object[] samen(Object[]... delen) {
        return Arrays.stream(delen).flatMap(Arrays::stream).toArray();
    }
}
