package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.register.Declaratieregister.Levering;
import nl.berichtenstraat.register.Declaratieregister.Regel;
import nl.berichtenstraat.register.Declaratieregister.ToegekendDebet;
import nl.berichtenstraat.register.Geleverd;

/** A line of a declaration as a row. */
final class Prestatierij {

    static final String VOEG_TOE = "insert into prestatie (declaratie_id, volgnummer, gemeente, aanbieder, client,"
            + " referentie, vorige_referentie, toewijzingnummer, productcategorie, productcode, maand, begindatum,"
            + " einddatum, volume, eenheid, tarief, cent, teken, toegekend) values";

    /** What {@link #debet} reads. */
    static final String DEBETKOLOMMEN = "referentie, toewijzingnummer, productcategorie, productcode, begindatum,"
            + " einddatum, volume, eenheid, tarief, cent, gecrediteerd_in";

    /** What {@link #levering} reads. */
    static final String LEVERKOLOMMEN = "gemeente, aanbieder, client, toewijzingnummer, productcategorie, productcode,"
            + " begindatum, einddatum, volume, eenheid, cent";

    private Prestatierij() {}

    /** The values of {@link #VOEG_TOE}. */
    static Object[] waarden(long declaratieId, Declaratie declaratie, Regel regel) {
        Prestatie prestatie = regel.prestatie();
        return new Object[] {
            declaratieId,
            prestatie.volgnummer(),
            declaratie.kop().gemeente(),
            declaratie.kop().aanbieder(),
            regel.client(),
            prestatie.referentieNummer(),
            prestatie.vorigReferentieNummer(),
            prestatie.toewijzingNummer(),
            prestatie.productCategorie(),
            prestatie.productCode(),
            prestatie.periode().beginmaand(),
            prestatie.periode().begin(),
            prestatie.periode().eind(),
            prestatie.volume(),
            prestatie.eenheid().code(),
            prestatie.tarief(),
            prestatie.bedrag().cent(),
            prestatie.isCredit() ? -1 : 1,
            regel.toegekend()
        };
    }

    /** What the line in this row says was delivered. */
    static Geleverd geleverd(Rij rij) throws SQLException {
        return new Geleverd(
                new Periode(rij.datum("begindatum"), rij.datum("einddatum")),
                rij.getal("volume"),
                Eenheid.vanCode(rij.tekst("eenheid")),
                rij.getal("cent"));
    }

    /** The granted debit line in this row. */
    static ToegekendDebet debet(Rij rij) throws SQLException {
        return new ToegekendDebet(
                rij.tekst("referentie"),
                rij.getal("toewijzingnummer"),
                rij.tekst("productcategorie"),
                rij.tekst("productcode"),
                rij.datum("begindatum"),
                rij.datum("einddatum"),
                rij.getal("volume"),
                Eenheid.vanCode(rij.tekst("eenheid")),
                rij.misschienGetal("tarief"),
                rij.getal("cent"),
                rij.misschienGetal("gecrediteerd_in").isPresent());
    }

    /** What was delivered by this row. */
    static Levering levering(Rij rij) throws SQLException {
        return new Levering(
                new Gemeentecode(rij.tekst("gemeente")),
                new AgbCode(rij.tekst("aanbieder")),
                new Clientsleutel(rij.tekst("client")),
                rij.getal("toewijzingnummer"),
                rij.tekst("productcategorie"),
                rij.tekst("productcode"),
                new Geleverd(
                        new Periode(rij.datum("begindatum"), rij.datum("einddatum")),
                        rij.getal("volume"),
                        Eenheid.vanCode(rij.tekst("eenheid")),
                        rij.getal("cent")));
    }
}
