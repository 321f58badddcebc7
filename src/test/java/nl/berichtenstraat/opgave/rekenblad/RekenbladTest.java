package nl.berichtenstraat.opgave.rekenblad;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.berichtenstraat.opgave.Werkmapbouwer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RekenbladTest {

    private static final String WERKBLAD = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void readsCsvWhateverSeparatesItsColumns(char scheiding) {
        String csv = "client;maand;minuten\n\"a;,\tb\";2026-03;60\n".replace(';', scheiding);

        assertThat(lees(csv.getBytes(UTF_8)))
                .containsExactly("1: client|maand|minuten", "2: a;,\tb|2026-03|60".replace(';', scheiding));
    }

    @Test
    void readsCsvInAnyEncodingThatSpreadsheetsWrite() {
        String csv = "cliënt;maand\nx;februari\n";
        List<String> verwacht = List.of("1: cliënt|maand", "2: x|februari");

        assertThat(lees(csv.getBytes(UTF_8))).isEqualTo(verwacht);
        assertThat(lees(("\uFEFF" + csv).getBytes(UTF_8))).isEqualTo(verwacht);
        assertThat(lees(csv.getBytes(Charset.forName("windows-1252")))).isEqualTo(verwacht);
        assertThat(lees(("\uFEFF" + csv).getBytes(UTF_16LE))).isEqualTo(verwacht);
        assertThat(lees(("sep=;\r\n" + csv).getBytes(UTF_8))).containsExactly("2: cliënt|maand", "3: x|februari");
    }

    @Test
    void numbersRowsAsTheSpreadsheetDoesAndPassesEmptyOnesOver() {
        assertThat(lees("a;b\n;\n\n1;2\n".getBytes(UTF_8))).containsExactly("1: a|b", "4: 1|2");
    }

    @Test
    void seesAFormulaInEitherKindOfFile() {
        byte[] werkmap = new Werkmapbouwer()
                .rij(Werkmapbouwer.formule("SUM(A2:A9)", "60"))
                .bytes();

        assertThat(cellen("=1+1;x".getBytes(UTF_8))).first().isInstanceOf(Cel.Formule.class);
        assertThat(cellen(werkmap)).containsExactly(new Cel.Formule());
    }

    @Test
    void readsNumbersDaysAndLengthsOfTimeOutOfAWorkbook() {
        Werkmapbouwer bouwer = new Werkmapbouwer();
        byte[] werkmap = bouwer.rij(
                        bouwer.tekst(" <b>maart</b> "),
                        Werkmapbouwer.getal("60"),
                        Werkmapbouwer.getal("0.30000000000000004"),
                        Werkmapbouwer.getal("46082", 1),
                        Werkmapbouwer.getal("46082", 3),
                        Werkmapbouwer.getal("0.0625", 2),
                        "<c r=\"@\" t=\"inlineStr\"><is><t>zelf</t></is></c>",
                        "<c r=\"@\" t=\"e\"><v>#REF!</v></c>",
                        "<c r=\"@\" t=\"d\"><v>2026-03-01T00:00:00</v></c>")
                .bytes();

        assertThat(lees(werkmap))
                .containsExactly("1: <b>maart</b>|60|0,3|2026-03-01|2026-03-01|1:30|zelf|foutwaarde|2026-03-01");
    }

    @Test
    void putsCellsInTheirColumnWhenOthersAreLeftOut() {
        byte[] werkmap = werkmap("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c><c r=\"F3\"/></row>");

        assertThat(lees(werkmap)).containsExactly("3: |1|2");
    }

    @Test
    void readsTheFirstVisibleSheetAndSaysThatThereAreOthers() {
        Werkmapbouwer bouwer = new Werkmapbouwer();
        bouwer.met("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                <sheet name="Verborgen" sheetId="1" state="hidden" r:id="rId9"/>
                <sheet name="Maart" sheetId="2" r:id="rId1"/><sheet name="April" sheetId="3" r:id="rId3"/>
                </sheets></workbook>
                """);
        List<String> rijen = new ArrayList<>();

        assertThat(new Rekenblad(Bladgrenzen.GEWOON)
                        .lees(bouwer.rij(bouwer.tekst("x")).bytes(), rij -> rijen.add(tekst(rij))))
                .contains("Maart");
        assertThat(rijen).containsExactly("1: x");
    }

    @Test
    void refusesAWorkbookWithMacrosWhateverItIsCalled() {
        byte[] werkmap = new Werkmapbouwer().met("xl/vbaProject.bin", "x").bytes();

        weigert(werkmap, "bevat macro's");
    }

    @Test
    void refusesOldAndLockedWorkbooksAndWhatIsNoSpreadsheet() {
        weigert(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "oud Excel-bestand (.xls)");
        weigert("%PDF-1.7".getBytes(UTF_8), "PDF");
        weigert("<?xml version=\"1.0\"?><Bericht/>".getBytes(UTF_8), "XML");
        weigert(new byte[] {'a', 0, 0, 7}, "geen rekenblad");
        weigert(new byte[0], "leeg");
        weigert(" \n ".getBytes(UTF_8), "leeg");
        weigert(Werkmapbouwer.zip(Map.of("brief.docx", new byte[] {1})), "geen Excel-werkmap");
        weigert(new Werkmapbouwer().met("xl/workbook.bin", "x").bytes(), ".xlsb");
    }

    @Test
    void refusesAFileThatDidNotArriveWhole() {
        byte[] heel = new Werkmapbouwer().rij(Werkmapbouwer.getal("1")).bytes();

        for (int lengte = 4; lengte < heel.length; lengte += 97) {
            byte[] deel = Arrays.copyOf(heel, lengte);
            try {
                lees(deel);
            } catch (OnbruikbaarBlad verwacht) {
                assertThat(verwacht.getMessage()).isNotBlank();
            }
        }
        weigert(Arrays.copyOf(heel, heel.length / 2), "");
        weigert("a;b\n\"1;2\n3;4".getBytes(UTF_8), "aanhalingsteken");
    }

    @Test
    void refusesAZipBombBeforeAnythingOfItIsInterpreted() {
        Map<String, byte[]> bom = new LinkedHashMap<>();
        bom.put("xl/workbook.xml", "geen xml".getBytes(UTF_8));
        bom.put(WERKBLAD, new byte[30_000_000]);

        weigert(Werkmapbouwer.zip(bom), "uitgepakt veel te groot");
    }

    @Test
    void refusesMoreFilesThanAWorkbookHas() {
        Werkmapbouwer bouwer = new Werkmapbouwer();
        for (int i = 0; i < 600; i++) {
            bouwer.met("xl/x" + i, "x");
        }

        weigert(bouwer.bytes(), "uitgepakt veel te groot");
    }

    @Test
    void opensNothingThatAFileRefersTo() {
        String entiteit = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"bbbb\">]>";
        String blad =
                entiteit + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>%s</v></c></row></sheetData>"
                        + "</worksheet>";

        for (String verwijzing : List.of("&a;", "&b;")) {
            weigert(
                    new Werkmapbouwer()
                            .met(WERKBLAD, blad.formatted(verwijzing))
                            .bytes(),
                    "niet te lezen");
        }
    }

    @Test
    void doesNotBelieveAnAddressThatLiesFarAway() {
        assertThat(lees(werkmap("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .containsExactly("1: 1");
        weigert(werkmap("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), "meer dan 40 kolommen");
        weigert(werkmap("<row r=\"9999999\"><c r=\"A1\"><v>1</v></c></row>"), "niet goed genummerd");
        weigert(werkmap("<row r=\"5\"/><row r=\"5\"><c><v>1</v></c></row>"), "niet goed genummerd");
    }

    @Test
    void doesNotCalculateWithNumbersWithoutEnd() {
        assertThat(lees(werkmap("<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c><c><v>1E-999999999</v></c>"
                        + "<c t=\"s\"><v>77</v></c><c><v>NaN</v></c></row>")))
                .containsExactly("1: te groot of te klein getal|te groot of te klein getal|onbekende tekst|geen getal");
    }

    @Test
    void refusesMoreRowsColumnsOrBytesThanAreAllowed() {
        Rekenblad klein = new Rekenblad(new Bladgrenzen(100, 3, 2, 10, 1000, 100));

        klein.lees("a;b\n1;2\n3;4\n".getBytes(UTF_8), rij -> {});
        assertThatThrownBy(() -> klein.lees("a;b\n1;2\n3;4\n5;6\n".getBytes(UTF_8), rij -> {}))
                .isInstanceOf(OnbruikbaarBlad.class)
                .hasMessageContaining("meer dan 2 rijen");
        assertThatThrownBy(() -> klein.lees("a;b;c\n".getBytes(UTF_8), rij -> {}))
                .hasMessageContaining("meer dan 2 kolommen");
        assertThatThrownBy(() -> klein.lees(new byte[101], rij -> {})).hasMessageContaining("groter dan");
    }

    @Test
    void marksACellThatIsTooLongAndKeepsNoneOfIt() {
        String lang = "x".repeat(1_001);

        assertThat(cellen((lang + ";y").getBytes(UTF_8))).containsExactly(new Cel.TeLang(), new Cel.Tekst("y"));
        Werkmapbouwer bouwer = new Werkmapbouwer();
        assertThat(cellen(bouwer.rij(bouwer.tekst(lang)).bytes())).containsExactly(new Cel.TeLang());
    }

    private static byte[] werkmap(String rijen) {
        return new Werkmapbouwer()
                .met(WERKBLAD, "<worksheet><sheetData>" + rijen + "</sheetData></worksheet>")
                .bytes();
    }

    private static void weigert(byte[] inhoud, String tekst) {
        assertThatThrownBy(() -> lees(inhoud))
                .isInstanceOf(OnbruikbaarBlad.class)
                .hasMessageContaining(tekst);
    }

    private static List<Cel> cellen(byte[] inhoud) {
        List<Cel> cellen = new ArrayList<>();
        new Rekenblad(Bladgrenzen.GEWOON).lees(inhoud, rij -> cellen.addAll(rij.cellen()));
        return cellen;
    }

    private static List<String> lees(byte[] inhoud) {
        List<String> rijen = new ArrayList<>();
        new Rekenblad(Bladgrenzen.GEWOON).lees(inhoud, rij -> rijen.add(tekst(rij)));
        return rijen;
    }

    private static String tekst(Rij rij) {
        return rij.nummer() + ": " + rij.cellen().stream().map(Cel::toon).collect(Collectors.joining("|"));
    }
}
