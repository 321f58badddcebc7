package nl.berichtenstraat;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that a register holds as sorted lines of text, without what differs from run to run: numbers of rows are replaced by
 * the file name of the message they belong to, moments are left out, and so are alarms, which are about moments. Equal
 * registers give equal lines.
 */
final class Registerafdruk {

    private static final List<String> TABELLEN = List.of(
            "bericht",
            "bevinding",
            "toewijzing",
            "levering",
            "verzoek",
            "verzoekbesluit",
            "declaratie",
            "prestatie",
            "signaal",
            "uitgaand");
    private static final Set<String> WEG =
            Set.of("oorzaak_id", "id", "inhoud_id", "kanaal", "ontvangen", "verzonden", "doorzocht");
    private static final Set<String> BERICHTNUMMERS =
            Set.of("bericht_id", "dubbel_van", "beantwoord_door", "verwijderd_door");
    private static final Set<String> DECLARATIENUMMERS = Set.of("declaratie_id", "gecrediteerd_in");

    private final Connection verbinding;
    private final Map<Long, String> berichten;
    private final Map<Long, String> declaraties = new HashMap<>();
    private final Map<Long, String> verzoeken;

    private Registerafdruk(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        this.berichten = namen(verbinding, "select id, naam from bericht");
        this.verzoeken = namen(verbinding, "select id, referentie_aanbieder as naam from verzoek");
        namen(verbinding, "select id, bericht_id as naam from declaratie")
                .forEach((id, bericht) -> declaraties.put(id, berichten.get(Long.valueOf(bericht))));
    }

    /** The lines of a register. */
    static List<String> van(Connection verbinding) throws SQLException {
        Registerafdruk afdruk = new Registerafdruk(verbinding);
        List<String> regels = new ArrayList<>();
        for (String tabel : TABELLEN) {
            regels.addAll(afdruk.tabel(tabel));
        }
        return regels.stream().sorted().toList();
    }

    /** What goes out, as lines of destination, kind, message and content. */
    static List<String> uitgaand(Connection verbinding) throws SQLException {
        return new Registerafdruk(verbinding)
                .tabel("uitgaand").stream().sorted().toList();
    }

    /** How often each outcome occurs; a message without one counts under its status. */
    static Map<String, Long> uitkomsten(Connection verbinding) throws SQLException {
        Map<String, Long> aantallen = new TreeMap<>();
        namen(verbinding, "select id, coalesce(uitkomst, lower(status)) as naam from bericht")
                .values()
                .forEach(uitkomst -> aantallen.merge(uitkomst, 1L, Long::sum));
        return aantallen;
    }

    /** File names of the messages by number. */
    static Map<Long, String> berichten(Connection verbinding) throws SQLException {
        return namen(verbinding, "select id, naam from bericht");
    }

    /** One outgoing message as a line, as {@link #uitgaand(Connection)} has them. */
    static String regel(
            String bestemming, String soort, String groep, long bericht, byte[] inhoud, Map<Long, String> b) {
        Map<String, String> velden = new TreeMap<>();
        velden.put("bericht_id", b.get(bericht));
        velden.put("bestemming", bestemming);
        velden.put("groep", groep);
        velden.put("inhoud", Uitgaandetekst.van(inhoud, b));
        velden.put("soort", soort);
        return "uitgaand " + velden;
    }

    private List<String> tabel(String tabel) throws SQLException {
        List<String> regels = new ArrayList<>();
        String werkNiet = tabel.equals("uitgaand") ? " where bestemming not in ('werk', 'alarm')" : "";
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery("select * from " + tabel + werkNiet)) {
            while (rijen.next()) {
                regels.add(tabel.equals("uitgaand") ? uitgaand(rijen) : tabel + " " + velden(rijen));
            }
        }
        return regels;
    }

    private String uitgaand(ResultSet rij) throws SQLException {
        return regel(
                rij.getString("bestemming"),
                rij.getString("soort"),
                rij.getString("groep"),
                rij.getLong("bericht_id"),
                inhoud(rij.getLong("inhoud_id")),
                berichten);
    }

    private Map<String, String> velden(ResultSet rij) throws SQLException {
        Map<String, String> velden = new TreeMap<>();
        ResultSetMetaData kolommen = rij.getMetaData();
        for (int i = 1; i <= kolommen.getColumnCount(); i++) {
            String kolom = kolommen.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (!WEG.contains(kolom)) {
                velden.put(kolom, waarde(kolom, rij.getString(i)));
            }
        }
        return velden;
    }

    private String waarde(String kolom, String waarde) {
        if (waarde != null && BERICHTNUMMERS.contains(kolom)) {
            return berichten.get(Long.valueOf(waarde));
        }
        if (waarde != null && kolom.equals("verzoek_id")) {
            return verzoeken.get(Long.valueOf(waarde));
        }
        return waarde != null && DECLARATIENUMMERS.contains(kolom) ? declaraties.get(Long.valueOf(waarde)) : waarde;
    }

    private byte[] inhoud(long id) throws SQLException {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(
                        "select bytes from brok where inhoud_id = " + id + " order by volgnummer")) {
            while (rijen.next()) {
                inhoud.writeBytes(rijen.getBytes(1));
            }
        }
        return inhoud.toByteArray();
    }

    private static Map<Long, String> namen(Connection verbinding, String vraag) throws SQLException {
        Map<Long, String> namen = new HashMap<>();
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            while (rijen.next()) {
                namen.put(rijen.getLong("id"), rijen.getString("naam"));
            }
        }
        return namen;
    }
}
