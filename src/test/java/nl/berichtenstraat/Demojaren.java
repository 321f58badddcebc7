package nl.berichtenstraat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * An embedded register that is as large as that of a region after years: the month of the demonstration, copied many times over
 * with other numbers, other aanbieders and other months. The first copies were parked, each with one of a few causes.
 * Nothing is processed for it: rows are copied by the database, in seconds.
 */
public final class Demojaren {

    /** So often the month is copied. */
    private static final int KEREN = 3_705;

    /** Of these copies all messages were parked. */
    private static final int GEPARKEERD = 370;

    private static final int MAANDEN = 12;
    private static final int AANBIEDERS = 20;

    /** Further apart than any two numbers in the demonstration. */
    private static final int SPRONG = 1_000;

    private static final int NUMMERSPRONG = 10_000;

    private static final int OORZAKEN = 4;
    private static final String VAN_OORZAAK = "status = 'GEPARKEERD' and id % " + OORZAKEN + " = ";

    private static final String KEER =
            "with recursive n(k) as (select 1 union all select k + 1 from n where k < " + KEREN + ") ";
    private static final String VERWERKT = "n.k > " + GEPARKEERD;
    private static final String EEN_MAAND = "n.k % " + MAANDEN + " = 0";
    private static final String DORP = "(n.k / " + MAANDEN + ")";
    private static final String CLIENT = "substr(t.client, 1, 24) || printf('%08x', " + DORP + ")";
    private static final String NUMMER = "t.toewijzingnummer + " + NUMMERSPRONG + " * " + DORP;

    private final Connection register;

    private Demojaren(Connection register) {
        this.register = register;
    }

    /** How many messages there are then. */
    public static long berichten() {
        return (long) Demomaand.BERICHTEN * (KEREN + 1);
    }

    /** How many of them were parked. */
    public static long geparkeerd() {
        return (long) Demomaand.BERICHTEN * GEPARKEERD;
    }

    /**
     * Enlarges the register of a service that played the month of the demonstration and does nothing now.
     *
     * @param register connection to its embedded database
     */
    public static void maak(Connection register) throws SQLException {
        register.setAutoCommit(false);
        new Demojaren(register).kopieer();
        register.commit();
    }

    private void kopieer() throws SQLException {
        kopieer("bericht", VERWERKT, bericht());
        kopieer("bericht", "not " + VERWERKT, geparkeerdBericht());
        kopieer("bevinding", VERWERKT, Map.of("bericht_id", bij("bericht_id")));
        kopieer("zoeksleutel", VERWERKT, zoeksleutel());
        kopieer("uitgaand", VERWERKT + " and t.bestemming <> 'werk'", uitgaand());
        kopieer("toewijzing", EEN_MAAND, toewijzing());
        kopieer("levering", EEN_MAAND, levering());
        kopieer("declaratie", VERWERKT, declaratie());
        kopieer("prestatie", VERWERKT, prestatie());
        kopieer("boek", VERWERKT, boek());
        kopieer("signaal", VERWERKT, signaal());
        oorzaken();
        try (Statement opdracht = register.createStatement()) {
            opdracht.execute("analyze");
        }
    }

    private static Map<String, String> bericht() {
        Map<String, String> anders = new LinkedHashMap<>();
        anders.put(
                "ontvangen",
                "strftime('%Y-%m-%dT%H:%M:%SZ', t.ontvangen, '-' || (n.k * 97 % 365) || ' days', '-' ||"
                        + " (n.k * 31 % 480) || ' minutes')");
        anders.put("dagtekening", dag("dagtekening"));
        anders.put("identificatie", "t.identificatie || '-' || n.k");
        anders.put("sha256", "printf('%08x', n.k) || substr(t.sha256, 9)");
        anders.put("afzender", partij("afzender"));
        anders.put("ontvanger", partij("ontvanger"));
        anders.put("aanbieder", partij("aanbieder"));
        anders.put("dubbel_van", bij("dubbel_van"));
        anders.put("beantwoord_door", bij("beantwoord_door"));
        return anders;
    }

    private static Map<String, String> geparkeerdBericht() {
        Map<String, String> anders = bericht();
        anders.put(
                "ontvangen",
                "strftime('%Y-%m-%dT%H:%M:%SZ', t.ontvangen, '-' || (n.k % 3) || ' days', '-' || (n.k % 480)"
                        + " || ' minutes')");
        anders.put("status", "'GEPARKEERD'");
        anders.put("uitkomst", "null");
        anders.put("niveau", "0");
        anders.put("oorzaak", "'IllegalStateException bij Afrekening:' || (40 + n.k % 4)");
        anders.put("dubbel_van", "null");
        anders.put("beantwoord_door", "null");
        return anders;
    }

    private static Map<String, String> zoeksleutel() {
        return Map.of(
                "bericht_id",
                bij("bericht_id"),
                "waarde",
                "case t.soort when 'toewijzing' then cast(cast(t.waarde as integer) + " + NUMMERSPRONG + " * " + DORP
                        + " as text) when 'client' then substr(t.waarde, 1, 24) || printf('%08x', " + DORP
                        + ") when 'declaratie' then t.waarde || '-' || n.k else t.waarde end");
    }

    private static Map<String, String> uitgaand() {
        return Map.of(
                "bericht_id",
                bij("bericht_id"),
                "groep",
                "substr(t.groep, 1, 5) || " + aanbieder(),
                "verzonden",
                "strftime('%Y-%m-%dT%H:%M:%SZ', t.verzonden, '-' || (n.k * 97 % 365) || ' days')");
    }

    private static Map<String, String> toewijzing() {
        return Map.of(
                "bericht_id",
                bij("bericht_id"),
                "nummer",
                "t.nummer + " + NUMMERSPRONG + " * " + DORP,
                "aanbieder",
                aanbieder(),
                "client",
                CLIENT);
    }

    private static Map<String, String> levering() {
        return Map.of(
                "bericht_id",
                bij("bericht_id"),
                "toewijzingnummer",
                NUMMER,
                "aanbieder",
                aanbieder(),
                "client",
                CLIENT);
    }

    private static Map<String, String> declaratie() {
        return Map.of(
                "bericht_id", bij("bericht_id"),
                "nummer", "t.nummer || '-' || n.k",
                "aanbieder", aanbieder(),
                "maand", maand(),
                "begindatum", dag("begindatum"),
                "einddatum", dag("einddatum"),
                "dagtekening", dag("dagtekening"));
    }

    private static Map<String, String> prestatie() {
        return Map.of(
                "declaratie_id", bij("declaratie_id"),
                "referentie", "t.referentie || '-' || n.k",
                "toewijzingnummer", NUMMER,
                "aanbieder", aanbieder(),
                "client", CLIENT,
                "maand", maand(),
                "begindatum", dag("begindatum"),
                "einddatum", dag("einddatum"),
                "gecrediteerd_in", bij("gecrediteerd_in"));
    }

    private static Map<String, String> boek() {
        return Map.of(
                "bericht_id", bij("bericht_id"),
                "toewijzingnummer", NUMMER,
                "aanbieder", aanbieder(),
                "client", CLIENT,
                "maand", maand());
    }

    private static Map<String, String> signaal() {
        return Map.of(
                "sleutel",
                "t.sleutel || '-' || n.k",
                "toewijzingnummer",
                NUMMER,
                "aanbieder",
                aanbieder(),
                "client",
                CLIENT,
                "maand",
                maand());
    }

    /** A few causes, each of which hit its part of what was parked. */
    private void oorzaken() throws SQLException {
        try (Statement opdracht = register.createStatement()) {
            for (int i = 0; i < OORZAKEN; i++) {
                opdracht.executeUpdate(
                        "insert into oorzaak (id, sleutel, soort, omschrijving, advies, herhaalbaar, eerst,"
                                + " laatst, aantal, voorbijgaand, automatisch) select " + (SPRONG + i) + ", 'proef-" + i
                                + "', 'FOUT', 'Bij het verwerken gaat bij ons iets mis: IllegalStateException in Afrekening, plaats "
                                + i + ".', 'Verwerk de berichten opnieuw als de fout is verholpen.', 1, min(ontvangen),"
                                + " max(ontvangen), count(*), 0, 0 from bericht where " + VAN_OORZAAK + i);
                opdracht.executeUpdate("update bericht set oorzaak_id = " + (SPRONG + i) + " where " + VAN_OORZAAK + i);
            }
        }
    }

    /** Copies the rows of a table; a number of its own rises, what is not named stays. */
    private void kopieer(String tabel, String waar, Map<String, String> anders) throws SQLException {
        StringJoiner namen = new StringJoiner(", ");
        StringJoiner waarden = new StringJoiner(", ");
        try (Statement opdracht = register.createStatement()) {
            try (ResultSet kolommen = opdracht.executeQuery("select name from pragma_table_info('" + tabel + "')")) {
                while (kolommen.next()) {
                    String kolom = kolommen.getString(1);
                    namen.add(kolom);
                    waarden.add(anders.getOrDefault(kolom, kolom.equals("id") ? bij("id") : "t." + kolom));
                }
            }
            String oud = tabel.equals("prestatie") ? "t.declaratie_id < " : "t." + sleutel(tabel) + " < ";
            opdracht.executeUpdate(KEER + "insert into " + tabel + " (" + namen + ") select " + waarden
                    + " from n cross join " + tabel + " t where " + oud + SPRONG + " and (" + waar + ")");
        }
    }

    private static String sleutel(String tabel) {
        return tabel.equals("zoeksleutel") ? "bericht_id" : "id";
    }

    private static String bij(String kolom) {
        return "t." + kolom + " + " + SPRONG + " * n.k";
    }

    private static String aanbieder() {
        return "printf('98%06d', 1 + (n.k / " + MAANDEN + ") % " + AANBIEDERS + ")";
    }

    private static String partij(String kolom) {
        return "case when length(t." + kolom + ") = 8 then " + aanbieder() + " else t." + kolom + " end";
    }

    private static String maand() {
        return "strftime('%Y-%m', t.maand || '-01', '-' || (n.k % " + MAANDEN + ") || ' months')";
    }

    private static String dag(String kolom) {
        return "date(t." + kolom + ", '-' || (n.k % " + MAANDEN + ") || ' months')";
    }
}
