package nl.berichtenstraat.beheer.portaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.opgave.Opgaveproef;
import nl.berichtenstraat.opgave.Opgaveproef.Toewijzing;
import nl.berichtenstraat.opgave.Werkmapbouwer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for aanbieders over real HTTP, for their own aanbieder and for another. */
class PortaalTest {

    private static final String KOP = "toewijzingnummer;maand;minuten;opmerking\n";
    private static final Map<String, String> MAART = Map.of("maand", "2026-03");

    @TempDir
    private Path map;

    private Portaalproef portaal;

    @BeforeEach
    void open() {
        portaal = new Portaalproef(map);
        portaal.lane()
                .wijsToe(
                        Toewijzing.minuten(1, 1001),
                        Toewijzing.minuten(2, 1002).looptijd("2026-01-01", "2026-05-31"),
                        Toewijzing.minuten(3, 1003).met(Opgaveproef.ANDER));
    }

    @AfterEach
    void sluit() {
        portaal.close();
    }

    @Test
    void makesADeclarationOfASpreadsheetStepByStep() throws Exception {
        String klad = upload(KOP + "1001;2026-03;60;\n1003;2026-03;60;\n1002;2026-03;x;<script>alert(1)</script>\n");

        String rijen = haal(klad);
        assertThat(rijen)
                .contains(
                        "U hebt geen toewijzing met dit nummer",
                        "C (minuten)",
                        "Ga door met de 1 goede rij",
                        "samen € 61,20")
                .doesNotContain("<script>alert", "999900");
        assertThat(haal(klad + "/meldingen.csv")).contains("3;A (toewijzingnummer);fout;");
        long voor = portaal.laatste();
        assertThat(zend(klad + "/maken", Map.of()).statusCode()).isEqualTo(303);
        String declaratie = haal(klad + "/declaratie");
        assertThat(declaratie)
                .contains(
                        "Dit bericht wordt goedgekeurd.",
                        "€ 61,20",
                        portaal.lane().sleutel(1).waarde())
                .doesNotContain(Proefberichten.bsn(1));
        assertThat(portaal.laatste())
                .as("nothing is kept before it is handed in")
                .isEqualTo(voor);

        HttpResponse<String> ingediend = zend(klad + "/indienen", Map.of());
        assertThat(ingediend.headers().firstValue("Location")).contains("/berichten/" + (voor + 1));
        assertThat(zend(klad + "/indienen", Map.of()).headers().firstValue("Location"))
                .as("once more hands in nothing more")
                .contains("/berichten/" + (voor + 1));
        assertThat(portaal.laatste()).isEqualTo(voor + 1);
        assertThat(haal("/portaal/declaraties")).contains("€ 61,20", "/portaal/declaraties/" + (voor + 1));
        assertThat(portaal.logboek()).startsWith("zorg bericht-ingediend bericht " + (voor + 1), "zorg proefcontrole");
    }

    @Test
    void handsOverTheMessageItselfAndNotesIt() throws Exception {
        String klad = upload(KOP + "1001;2026-03;60;\n");
        zend(klad + "/maken", Map.of());

        HttpResponse<String> bestand = zend(klad + "/bestand", Map.of("gemeente", "0505"));

        assertThat(bestand.body()).contains("<wmo323:Bsn>" + Proefberichten.bsn(1) + "<");
        assertThat(bestand.headers().firstValue("Content-Disposition").orElse(""))
                .contains("wmo323-0505-2026-03-R")
                .doesNotContain("999900");
        assertThat(portaal.logboek().get(0)).startsWith("zorg declaratie-opgehaald declaratie R");
        assertThat(zend(klad + "/bestand", Map.of("gemeente", "0599")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsASpreadsheetForWhoUploadedItOnlyAndOnlyTheLast() throws Exception {
        String klad = upload(KOP + "1001;2026-03;60;\n");

        assertThat(portaal.haal("ander", klad).statusCode()).isEqualTo(404);
        assertThat(portaal.zend("ander", klad + "/maken", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(haal(klad)).contains("1</span> rijen zijn goed");
        upload(KOP + "1002;2026-03;60;\n");
        assertThat(portaal.haal("zorg", klad).statusCode()).isEqualTo(404);
        assertThat(portaal.haal("zorg", klad).body()).contains("Upload het", "opnieuw");
        assertThat(portaal.haal("zorg", "/portaal/rekenblad/klad/" + "0".repeat(32))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysWhyAFileIsNoSpreadsheetAndKeepsWhatWasChosen() throws Exception {
        byte[] macro = new Werkmapbouwer().met("xl/vbaProject.bin", "x").bytes();

        HttpResponse<String> antwoord = portaal.upload("zorg", "/portaal/rekenblad", MAART, "blad.xlsx", macro);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("bevat macro", "value=\"2026-03\"");
        assertThat(portaal.zend("zorg", "/portaal/rekenblad", MAART).body()).contains("Kies eerst een rekenblad.");
        assertThat(portaal.upload(
                                "zorg", "/portaal/rekenblad", Map.of("maand", "2026-05"), "a.csv", KOP.getBytes(UTF_8))
                        .body())
                .contains("nog niet voorbij");
    }

    @Test
    void triesAMessageOutAndKeepsNothing() throws Exception {
        byte[] bericht = bericht323();
        long voor = portaal.laatste();

        HttpResponse<String> antwoord = portaal.upload(
                "zorg", "/portaal/indienen", Map.of("keuze", "controleren"), "x.xml", met(bericht, "volume"));

        assertThat(antwoord.body())
                .contains("Dit bericht wordt afgekeurd.", "TR321", "9321", "wordt afgewezen", "van uw bestand");
        assertThat(antwoord.body()).containsPattern("class=\"raak\"[^\\n]*GeleverdVolume&gt;800&lt;");
        assertThat(portaal.laatste()).isEqualTo(voor);
        assertThat(portaal.logboek().get(0)).isEqualTo("zorg proefcontrole");
    }

    @Test
    void showsTheLinesThatAFindingIsAbout() throws Exception {
        String xml = new String(bericht323(), UTF_8)
                .replace("<m:ProductTarief>", "\n<m:ProductTarief>")
                .replace(">102<", ">103<");

        HttpResponse<String> antwoord = portaal.upload(
                "zorg", "/portaal/indienen", Map.of("keuze", "controleren"), "x.xml", xml.getBytes(UTF_8));

        assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(antwoord.body())
                .contains(
                        "element <strong>ProductTarief</strong>",
                        "regel 12, teken 1, ",
                        "<code>&lt;m:ProductTarief&gt;103&lt;",
                        "<code>&lt;m:Clienten&gt;&lt;m:Client&gt;&lt;m:Bsn&gt;" + Proefberichten.bsn(1))
                .containsPattern("class=\"raak\"[^\\n]*>12<[^\\n]*ProductTarief");
    }

    @Test
    void showsWhatStandsAroundAnElementWhenAllIsOnOneLine() throws Exception {
        String xml = new String(met(bericht323(), "volume"), UTF_8).replace("\n", "");

        String pagina = portaal.upload(
                        "zorg",
                        "/portaal/indienen",
                        Map.of("keuze", "controleren"),
                        "x.xml",
                        (xml + " ".repeat(3000)).getBytes(UTF_8))
                .body();

        assertThat(pagina)
                .contains(
                        "regel 1, teken " + (xml.indexOf("<m:GeleverdVolume>") + 1) + ", ",
                        "&lt;m:GeleverdVolume&gt;800&lt;/m:GeleverdVolume&gt;")
                .doesNotContain("BerichtCode", Proefberichten.bsn(1));
    }

    @Test
    void showsHtmlInACommentAsText() throws Exception {
        String kwaad = "&lt;img src=x onerror=alert(1)&gt;&lt;/pre&gt;<![CDATA[<script>alert(2)</script>]]>";
        String xml = new String(bericht323(), UTF_8)
                .replace("</m:Prestatie>", "<m:Commentaar>" + kwaad + "</m:Commentaar></m:Prestatie>");

        String pagina = portaal.upload(
                        "zorg", "/portaal/indienen", Map.of("keuze", "controleren"), "x.xml", xml.getBytes(UTF_8))
                .body();

        assertThat(pagina)
                .contains("element <strong>Commentaar</strong>", "&amp;lt;img src=x onerror=alert(1)&amp;gt;")
                .doesNotContain("<img", "<script>");
    }

    @Test
    void showsNoLinesOfADeclarationThatWasMadeForThem() throws Exception {
        String klad = upload(KOP + "1001;2026-03;60;\n");
        portaal.upload("zorg", "/portaal/indienen", Map.of("keuze", "indienen"), "x.xml", bericht323());
        zend(klad + "/maken", Map.of());

        assertThat(haal(klad + "/declaratie")).doesNotContain("class=\"xml\"", Proefberichten.bsn(1));
    }

    @Test
    void handsAMessageInAndGoesToItsPage() throws Exception {
        long voor = portaal.laatste();

        HttpResponse<String> antwoord =
                portaal.upload("zorg", "/portaal/indienen", Map.of("keuze", "indienen"), "x.xml", bericht323());

        assertThat(antwoord.headers().firstValue("Location")).contains("/berichten/" + (voor + 1));
        assertThat(portaal.logboek().get(0)).isEqualTo("zorg bericht-ingediend bericht " + (voor + 1));
    }

    @Test
    void refusesAMessageOfAnotherAanbiederAndKeepsNothingOfIt() throws Exception {
        byte[] bericht = bericht323();
        long voor = portaal.laatste();

        for (String keuze : List.of("controleren", "indienen")) {
            HttpResponse<String> antwoord =
                    portaal.upload("ander", "/portaal/indienen", Map.of("keuze", keuze), "x.xml", bericht);

            assertThat(antwoord.statusCode()).isEqualTo(403);
            assertThat(antwoord.body()).contains("Er is niets bewaard");
            assertThat(portaal.logboek().get(0)).isEqualTo("ander bericht-geweigerd");
        }
        assertThat(portaal.laatste()).isEqualTo(voor);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws Exception {
        long voor = portaal.laatste();
        byte[] formulier = Portaalproef.formulier("zorg", Map.of("keuze", "indienen"), "x.xml", bericht323());

        try (Socket lijn = new Socket("127.0.0.1", portaal.poort())) {
            OutputStream uit = lijn.getOutputStream();
            uit.write(("POST /portaal/indienen HTTP/1.1\r\nHost: localhost\r\nCookie: sessie=zorg\r\n"
                            + "Content-Type: multipart/form-data; boundary=grens\r\nContent-Length: " + formulier.length
                            + "\r\n\r\n")
                    .getBytes(UTF_8));
            uit.write(Arrays.copyOf(formulier, formulier.length / 2));
            uit.flush();
            lijn.shutdownOutput();
            try (InputStream in = lijn.getInputStream()) {
                in.readAllBytes();
            }
        }

        assertThat(portaal.laatste()).isEqualTo(voor);
    }

    @Test
    void showsOwnAssignmentsWithWhatMayStillBeClaimed() throws Exception {
        portaal.upload("zorg", "/portaal/indienen", Map.of("keuze", "indienen"), "x.xml", bericht323());

        String pagina = haal("/portaal/toewijzingen?maand=2026-03");

        assertThat(pagina)
                .contains(
                        "531 minuten",
                        "60 minuten",
                        "660 minuten",
                        ">1001<",
                        ">1002<",
                        portaal.lane().sleutel(1).waarde())
                .doesNotContain(">1003<");
        assertThat(haal("/portaal/toewijzingen?maand=2026-03&toewijzing=1003")).contains("Er zijn geen toewijzingen");
        assertThat(haal("/portaal/toewijzingen?maand=2026-03&toewijzing=%22%3E%3Cb%3E"))
                .contains("value=\"&#34;>")
                .doesNotContain("\"><b>");
        assertThat(haal("/portaal/toewijzingen/toewijzingen.csv?maand=2026-03"))
                .contains("1001;0505;")
                .doesNotContain("1003");
    }

    @Test
    void givesASheetOfOwnAssignmentsThatCanBeHandedInOnceMinutesAreFilledIn() throws Exception {
        String blad = haal("/portaal/toewijzingen/rekenblad.csv?maand=2026-03");

        String klad = upload(blad.replaceAll(";2026-03;;", ";2026-03;30;"));

        assertThat(blad).contains("toewijzingnummer;gemeente;clientsleutel").doesNotContain("1003");
        assertThat(haal(klad)).contains("2</span> rijen zijn goed", "Alle ingevulde rijen zijn goed");
        assertThat(haal(upload(haal("/portaal/rekenblad/voorbeeld.csv")))).contains("2</span> rijen zijn goed");
    }

    @Test
    void showsEveryLineOfADeclarationWithWhyItWasRejected() throws Exception {
        portaal.upload("zorg", "/portaal/indienen", Map.of("keuze", "indienen"), "x.xml", met(bericht323(), "twee"));
        long id = portaal.laatste();

        String pagina = haal("/portaal/declaraties/" + id);

        assertThat(pagina)
                .contains(
                        "Ingediend is toegekend en afgewezen samen, op de cent",
                        "€ 877,20",
                        "€ 61,20",
                        "€ 816,00",
                        "toegekend</span>",
                        "afgewezen</span>",
                        "9321",
                        "TR321")
                .doesNotContain("999900");
        assertThat(haal("/portaal/declaraties/" + id + "?welke=afgewezen"))
                .contains("TR321")
                .doesNotContain(">toegekend</span>");
        assertThat(haal("/portaal"))
                .contains("welke=afgewezen", "€ 816,00", "Toewijzingen die binnen zes weken aflopen: 1", "1002");
        HttpResponse<String> antwoord = zend(antwoordadres(pagina), Map.of());
        assertThat(antwoord.body()).contains("DeclaratieAntwoord", Proefberichten.bsn(2));
        assertThat(portaal.logboek().get(0)).isEqualTo("zorg antwoord-opgehaald bericht " + id);
    }

    @Test
    void showsAnotherAanbiederNothingOfIt() throws Exception {
        portaal.upload("zorg", "/portaal/indienen", Map.of("keuze", "indienen"), "x.xml", bericht323());
        long id = portaal.laatste();
        String adres = antwoordadres(haal("/portaal/declaraties/" + id));

        assertThat(portaal.haal("ander", "/portaal/declaraties/" + id).statusCode())
                .isEqualTo(404);
        assertThat(portaal.haal("ander", "/portaal/declaraties").body())
                .contains("nog geen declaraties")
                .doesNotContain("/portaal/declaraties/" + id);
        assertThat(portaal.zend("ander", adres, Map.of()).statusCode()).isEqualTo(404);
        assertThat(portaal.zend("ander", adres.replaceAll("/[0-9]+$", "/1"), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(portaal.haal("ander", "/portaal/toewijzingen?maand=2026-03").body())
                .contains(">1003<")
                .doesNotContain(">1001<");
        assertThat(portaal.haal("ander", "/portaal").body()).doesNotContain("/berichten/" + id);
        assertThat(portaal.logboek()).noneMatch(regel -> regel.startsWith("ander antwoord"));
    }

    @Test
    void handsNoOneWhatIsBetweenGemeenteAndLane() throws Exception {
        portaal.upload("zorg", "/portaal/indienen", Map.of("keuze", "indienen"), "x.xml", bericht323());
        long id = portaal.laatste();
        List<Long> afrekeningen = portaal.lane()
                .straat()
                .registers()
                .lees(register -> register.uitbak().van(id).stream()
                        .filter(uit -> uit.kenmerk().soort().equals("afrekening"))
                        .map(uit -> uit.id())
                        .toList());

        assertThat(afrekeningen).hasSize(1);
        assertThat(zend("/portaal/antwoorden/" + id + "/" + afrekeningen.get(0), Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isForAanbiedersOnly() throws Exception {
        for (String pad : List.of(
                "/portaal",
                "/portaal/indienen",
                "/portaal/rekenblad",
                "/portaal/toewijzingen",
                "/portaal/declaraties")) {
            assertThat(portaal.haal("lezer", pad).statusCode()).as(pad).isEqualTo(403);
            assertThat(portaal.haal("niemand", pad).statusCode()).as(pad).isEqualTo(303);
            assertThat(portaal.haal("zorg", pad).statusCode()).as(pad).isEqualTo(200);
        }
    }

    @Test
    void asksAttentionForAMonthThatWasNotDeclared() throws Exception {
        assertThat(haal("/portaal")).contains("Over april 2026 hebt u bij gemeente 0505 nog niet gedeclareerd");
        String klad = upload("toewijzing;maand;minuten\n1001;2026-04;60\n", "2026-04");
        zend(klad + "/maken", Map.of());
        zend(klad + "/indienen", Map.of());

        assertThat(haal("/portaal")).doesNotContain("nog niet gedeclareerd");
    }

    private String upload(String csv) throws Exception {
        return upload(csv, "2026-03");
    }

    private String upload(String csv, String maand) throws Exception {
        HttpResponse<String> antwoord =
                portaal.upload("zorg", "/portaal/rekenblad", Map.of("maand", maand), "blad.csv", csv.getBytes(UTF_8));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
        String klad = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(klad).matches("/portaal/rekenblad/klad/[0-9a-f]{32}");
        return klad;
    }

    private String haal(String pad) throws Exception {
        HttpResponse<String> antwoord = portaal.haal("zorg", pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return antwoord.body();
    }

    private HttpResponse<String> zend(String pad, Map<String, String> velden) throws Exception {
        return portaal.zend("zorg", pad, velden);
    }

    private static String antwoordadres(String pagina) {
        Matcher adres = Pattern.compile("action=\"(/portaal/antwoorden/[0-9]+/[0-9]+)\"")
                .matcher(pagina);
        assertThat(adres.find()).isTrue();
        return adres.group(1);
    }

    /** A correct declaration of 60 minutes on 1001. */
    private static byte[] bericht323() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo323/schema" xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">
                <m:Header><m:BerichtCode>484</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie>
                <m:Afzender>98000001</m:Afzender><m:Ontvanger>0505</m:Ontvanger>
                <m:BerichtIdentificatie><b:Identificatie>D1</b:Identificatie><b:Dagtekening>2026-05-01</b:Dagtekening></m:BerichtIdentificatie>
                <m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie><b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersie></m:Header>
                <m:Declaratie><m:DeclaratieNummer>D1</m:DeclaratieNummer>
                <m:DeclaratiePeriode><b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-31</b:Einddatum></m:DeclaratiePeriode>
                <m:DeclaratieDagtekening>2026-05-01</m:DeclaratieDagtekening>
                <m:TotaalIngediendBedrag><b:TotaalBedrag>6120</b:TotaalBedrag><b:DebetCredit>D</b:DebetCredit></m:TotaalIngediendBedrag>
                <m:Clienten>%s</m:Clienten></m:Declaratie></m:Bericht>
                """.formatted(client(1, 1001, "P1", 60, 6120)).getBytes(UTF_8);
    }

    private static String client(int client, long toewijzing, String referentie, long minuten, long cent) {
        return "<m:Client><m:Bsn>" + Proefberichten.bsn(client) + "</m:Bsn><m:Prestaties><m:Prestatie>"
                + "<m:ProductReferentie><b:ReferentieNummer>" + referentie
                + "</b:ReferentieNummer></m:ProductReferentie>"
                + "<m:ToewijzingNummer>" + toewijzing
                + "</m:ToewijzingNummer><m:ProductCategorie>02</m:ProductCategorie>"
                + "<m:ProductCode>MIN</m:ProductCode><m:ProductPeriode><b:Begindatum>2026-03-01</b:Begindatum>"
                + "<b:Einddatum>2026-03-31</b:Einddatum></m:ProductPeriode><m:GeleverdVolume>" + minuten
                + "</m:GeleverdVolume><m:Eenheid>01</m:Eenheid><m:ProductTarief>102</m:ProductTarief><m:IngediendBedrag>"
                + "<b:Bedrag>" + cent + "</b:Bedrag><b:DebetCredit>D</b:DebetCredit></m:IngediendBedrag></m:Prestatie>"
                + "</m:Prestaties></m:Client>";
    }

    /** The same with a volume that is too large, or with a second line of which the volume is too large. */
    private static byte[] met(byte[] bericht, String wat) {
        String tekst = new String(bericht, UTF_8);
        return (wat.equals("volume")
                        ? tekst.replace(">60<", ">800<").replace(">6120<", ">81600<")
                        : tekst.replace("</m:Clienten>", client(2, 1002, "P2", 800, 81600) + "</m:Clienten>")
                                .replace("TotaalBedrag>6120<", "TotaalBedrag>87720<"))
                .getBytes(UTF_8);
    }
}
