package nl.berichtenstraat.register.sql;

import java.util.Optional;

/** Writes a small history straight into the tables, so that a test says only what matters to it. */
final class Monitorgeschiedenis {

    static final String GEMEENTE = "0505";
    static final String ANDERE_GEMEENTE = "0590";
    static final String AANBIEDER = "12345678";
    static final String ANDERE_AANBIEDER = "87654321";

    private final Sql sql;

    Monitorgeschiedenis(Sql sql) {
        this.sql = sql;
    }

    /** A message that was received on this moment. */
    long bericht(String ontvangen, String soort, String uitkomst, String gemeente, String aanbieder) {
        long inhoud = sql.een("insert into inhoud default values returning id", rij -> rij.getal("id"))
                .orElseThrow();
        return sql.een(
                        "insert into bericht (inhoud_id, ontvangen, kanaal, naam, sha256, lengte, afgekapt, soort, status,"
                                + " uitkomst, niveau, gemeente, aanbieder) values (?, ?, 'map', 'x.xml', 'x', 1, 0, ?,"
                                + " 'VERWERKT', ?, 4, ?, ?) returning id",
                        rij -> rij.getal("id"),
                        inhoud,
                        ontvangen,
                        soort,
                        uitkomst,
                        gemeente,
                        aanbieder)
                .orElseThrow();
    }

    /** An assignment of one of the two pairs; {@code eind} and {@code reden} may be empty text. */
    void toewijzing(
            long bericht,
            boolean anderPaar,
            long nummer,
            String client,
            String product,
            String begin,
            String eind,
            String reden,
            long volume,
            String eenheid,
            String frequentie) {
        sql.doeEen(
                "insert into toewijzing (bericht_id, gemeente, nummer, aanbieder, client, huidig, moment,"
                        + " productcategorie, productcode, ingangsdatum, einddatum, reden_wijziging, volume, eenheid,"
                        + " frequentie) values (?, ?, ?, ?, ?, 1, '2026-01-01T10:00:00', '02', ?, ?, nullif(?, ''),"
                        + " nullif(?, ''), ?, ?, ?)",
                bericht,
                anderPaar ? ANDERE_GEMEENTE : GEMEENTE,
                nummer,
                anderPaar ? ANDERE_AANBIEDER : AANBIEDER,
                client,
                product,
                begin,
                eind,
                reden,
                volume,
                eenheid,
                frequentie);
    }

    /** A reported start or stop. */
    void levering(
            long bericht, boolean anderPaar, String soort, String client, long nummer, String begin, String eind) {
        sql.doeEen(
                "insert into levering (bericht_id, soort, gemeente, aanbieder, client, toewijzingnummer, productcategorie,"
                        + " productcode, begindatum, status_aanlevering, einddatum) values (?, ?, ?, ?, ?, ?, '02', ?, ?,"
                        + " '1', nullif(?, ''))",
                bericht,
                soort,
                anderPaar ? ANDERE_GEMEENTE : GEMEENTE,
                anderPaar ? ANDERE_AANBIEDER : AANBIEDER,
                client,
                nummer,
                anderPaar ? "IB2" : "IB1",
                begin,
                eind);
    }

    /** A current row of the ledger of 1 euro a minute, of which everything claimed is granted. */
    void boek(
            long bericht,
            boolean anderPaar,
            String client,
            long nummer,
            String maand,
            long toegewezen,
            long geleverd,
            String zijde,
            boolean geparkeerd) {
        long cent = geleverd * 100;
        sql.doeEen(
                "insert into boek (bericht_id, dag, gemeente, aanbieder, client, productcategorie, productcode, maand,"
                        + " toewijzingnummer, toegewezen_minuten, geleverde_minuten, ingediend_cent, gecrediteerd_cent,"
                        + " toegekend_cent, benutting, zijde, verschuldigd_cent, afgerekend_cent, verschil_cent, contract,"
                        + " reden) values (?, '2026-04-10', ?, ?, ?, '02', ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?,"
                        + " 'proef/1', ?)",
                bericht,
                anderPaar ? ANDERE_GEMEENTE : GEMEENTE,
                anderPaar ? ANDERE_AANBIEDER : AANBIEDER,
                client,
                anderPaar ? "IB2" : "IB1",
                maand,
                nummer,
                toegewezen,
                geleverd,
                cent,
                cent,
                geleverd * 1000 / toegewezen,
                zijde,
                geparkeerd ? Optional.empty() : Optional.of(cent),
                geparkeerd ? 0 : cent,
                geparkeerd ? 0 : cent,
                geparkeerd ? Optional.of("geen contract") : Optional.empty());
    }

    /** A declaration without lines. */
    long declaratie(long bericht, boolean anderPaar, String nummer, String maand) {
        return sql.een(
                        "insert into declaratie (bericht_id, gemeente, aanbieder, nummer, maand, begindatum, einddatum,"
                                + " dagtekening, ingediend_cent, toegekend_cent) values (?, ?, ?, ?, ?, ?, ?, '2026-04-10', 0, 0)"
                                + " returning id",
                        rij -> rij.getal("id"),
                        bericht,
                        anderPaar ? ANDERE_GEMEENTE : GEMEENTE,
                        anderPaar ? ANDERE_AANBIEDER : AANBIEDER,
                        nummer,
                        maand,
                        maand + "-01",
                        maand + "-28")
                .orElseThrow();
    }

    /** A line of a declaration. */
    void regel(
            long declaratie,
            boolean anderPaar,
            int volgnummer,
            String client,
            long nummer,
            String begin,
            long cent,
            boolean toegekend) {
        sql.doeEen(
                "insert into prestatie (declaratie_id, volgnummer, gemeente, aanbieder, client, referentie,"
                        + " toewijzingnummer, productcategorie, productcode, maand, begindatum, einddatum, volume, eenheid,"
                        + " cent, teken, toegekend) values (?, ?, ?, ?, ?, ?, ?, '02', ?, ?, ?, ?, 60, '01', ?, 1, ?)",
                declaratie,
                volgnummer,
                anderPaar ? ANDERE_GEMEENTE : GEMEENTE,
                anderPaar ? ANDERE_AANBIEDER : AANBIEDER,
                client,
                "R" + declaratie + "-" + volgnummer,
                nummer,
                anderPaar ? "IB2" : "IB1",
                begin.substring(0, 7),
                begin,
                begin,
                cent,
                toegekend);
    }

    /** A finding that rejects; on a message as a whole when both positions are 0. */
    void bevinding(long bericht, String regel, int client, int volgnummer) {
        sql.doeEen(
                "insert into bevinding (bericht_id, niveau, regel, retourcode, keurt_af, recordpad, elementpad,"
                        + " regelnummer, uitleg, clientnummer, volgnummer) values (?, 3, ?, '0001', 1, '/', '', 1, 'Uitleg.',"
                        + " ?, ?)",
                bericht,
                regel,
                client,
                volgnummer);
    }

    /** A closed month, without its statement. */
    long sluiting(boolean anderPaar, String maand, long dezeMaand, long correcties) {
        return sql.een(
                        "insert into maandafsluiting (gemeente, aanbieder, maand, dag, gedeclareerd, deze_maand_cent,"
                                + " correcties_cent) values (?, ?, ?, '2026-05-15', 1, ?, ?) returning id",
                        rij -> rij.getal("id"),
                        anderPaar ? ANDERE_GEMEENTE : GEMEENTE,
                        anderPaar ? ANDERE_AANBIEDER : AANBIEDER,
                        maand,
                        dezeMaand,
                        correcties)
                .orElseThrow();
    }
}
