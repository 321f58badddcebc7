package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Declaratieinzage.Reden;
import nl.berichtenstraat.register.Declaratieinzage.Regel;
import nl.berichtenstraat.register.Declaratieinzage.Tegenover;

/**
 * A line of a declaration without what stands elsewhere.
 *
 * @param regel the line, alone
 * @param declaratieId its declaration
 * @param gecrediteerdIn declaration of the credit that reversed it
 */
record Inzagerij(Regel regel, long declaratieId, Optional<Long> gecrediteerdIn) {

    static Inzagerij lees(Rij rij) throws SQLException {
        Regel regel = new Regel(
                rij.klein("volgnummer"),
                new Clientsleutel(rij.tekst("client")),
                rij.tekst("referentie"),
                rij.misschienTekst("vorige_referentie"),
                rij.getal("toewijzingnummer"),
                rij.tekst("productcategorie"),
                rij.tekst("productcode"),
                new Periode(rij.datum("begindatum"), rij.datum("einddatum")),
                rij.getal("volume"),
                Eenheid.vanCode(rij.tekst("eenheid")),
                rij.misschienGetal("tarief"),
                rij.getal("cent"),
                rij.vlag("toegekend"),
                Optional.empty(),
                List.of());
        return new Inzagerij(regel, rij.getal("declaratie_id"), rij.misschienGetal("gecrediteerd_in"));
    }

    int volgnummer() {
        return regel.volgnummer();
    }

    String referentie() {
        return regel.referentie();
    }

    /** The line with what stands elsewhere. */
    Regel regel(Optional<Tegenover> tegenover, List<Reden> redenen) {
        return new Regel(
                regel.volgnummer(),
                regel.client(),
                regel.referentie(),
                regel.vorigeReferentie(),
                regel.toewijzingNummer(),
                regel.productCategorie(),
                regel.productCode(),
                regel.periode(),
                regel.volume(),
                regel.eenheid(),
                regel.tarief(),
                regel.cent(),
                regel.toegekend(),
                tegenover,
                redenen);
    }
}
