package nl.berichtenstraat.opgave;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes an XLSX as a spreadsheet program would, and any file that pretends to be one. */
public final class Werkmapbouwer {

    /** Style of a cell: 1 is a day, 2 a length of time, 3 a month. */
    private static final String STIJLEN = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="mmmm\\ yyyy;@"/></numFmts>
            <cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
            </styleSheet>
            """;

    private final Map<String, byte[]> delen = new LinkedHashMap<>();
    private final StringBuilder rijen = new StringBuilder();
    private final StringBuilder teksten = new StringBuilder();
    private int rij;
    private int aantalTeksten;

    /** An empty workbook with one sheet. */
    public Werkmapbouwer() {
        met("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        met("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>
                """);
        met("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """);
        met("xl/styles.xml", STIJLEN);
    }

    /** With another file in it, or another content of one. */
    public Werkmapbouwer met(String naam, String inhoud) {
        delen.put(naam, inhoud.getBytes(UTF_8));
        return this;
    }

    /** A row of cells, each a piece of XML made by the methods below. */
    public Werkmapbouwer rij(String... cellen) {
        rij++;
        rijen.append("<row r=\"").append(rij).append("\">");
        for (int i = 0; i < cellen.length; i++) {
            rijen.append(cellen[i].replace("@", (char) ('A' + i) + "" + rij));
        }
        rijen.append("</row>");
        return this;
    }

    /** A cell with text that is shared. */
    public String tekst(String tekst) {
        String veilig = tekst.replace("&", "&amp;").replace("<", "&lt;");
        teksten.append("<si><r><t>").append(veilig).append("</t></r></si>");
        return "<c r=\"@\" t=\"s\"><v>" + aantalTeksten++ + "</v></c>";
    }

    /** A cell with a number. */
    public static String getal(String getal) {
        return "<c r=\"@\"><v>" + getal + "</v></c>";
    }

    /** A cell with a number in a style. */
    public static String getal(String getal, int stijl) {
        return "<c r=\"@\" s=\"" + stijl + "\"><v>" + getal + "</v></c>";
    }

    /** A cell with a formula and its outcome. */
    public static String formule(String formule, String uitkomst) {
        return "<c r=\"@\"><f>" + formule + "</f><v>" + uitkomst + "</v></c>";
    }

    /** The file. */
    public byte[] bytes() {
        met(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + teksten + "</sst>");
        delen.putIfAbsent(
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rijen
                                + "</sheetData></worksheet>")
                        .getBytes(UTF_8));
        return zip(delen);
    }

    /** A ZIP with these files. */
    public static byte[] zip(Map<String, byte[]> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
