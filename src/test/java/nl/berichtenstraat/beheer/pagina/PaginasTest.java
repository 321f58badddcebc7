package nl.berichtenstraat.beheer.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Straatproef;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Uitbak;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.Doorzoeking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaginasTest {

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final String EIGEN = "98000001";
    private static final String ANDER = "98000002";
    private static final String BSN = Proefberichten.bsn(1);

    @TempDir
    private Path map;

    private Straatproef straat;
    private Clientsleutels sleutels;
    private Paginaproef paginas;

    @BeforeEach
    void open() {
        straat = new Straatproef(Opslag.SQLITE, map, Proefberichten.VANDAAG);
        sleutels = Clientsleutels.voor(straat.registers(), map.resolve("clientsleutel.geheim"));
        paginas = new Paginaproef(map, straat.registers(), sleutels, straat.klok());
    }

    @AfterEach
    void sluit() {
        paginas.close();
        straat.close();
    }

    @Test
    void showsAnEmptyRegisterWithoutAFault() throws Exception {
        assertThat(paginas.haal("beheerder", "/").body()).contains("nog geen bericht", "<h1>Vandaag</h1>");
        assertThat(paginas.haal("beheerder", "/berichten").body()).contains("0 berichten gevonden");
        assertThat(paginas.haal("beheerder", "/berichten/1").statusCode()).isEqualTo(404);
        assertThat(paginas.haal("beheerder", "/berichten.csv").body().lines()).hasSize(1);
    }

    @Test
    void linksAMessageToItsEnvelopesForWhoMaySeeThose() throws Exception {
        long bericht = straat.ontvang(BERICHTEN.toewijzing("T9", BSN, 19));
        StufBericht envelop = StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem("0505", "Proef", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(EIGEN),
                        "r",
                        "20260415100000000",
                        Optional.empty(),
                        Optional.of("WMO301")),
                new Parameters("0001", "0000", "0003", "0002"));
        Koppeling koppeling = new Koppeling(Optional.of(bericht), Optional.empty(), Optional.empty(), Optional.empty());
        long id = straat.registers()
                .inTransactie(register ->
                        register.ggk().maak("ggk", straat.klok().instant(), envelop, koppeling, Optional.empty()))
                .id();

        String link = "href=\"/ggk/" + id + "\"";
        assertThat(paginas.haal("beheerder", "/berichten/" + bericht).body()).contains(link, "Over het GGk");
        assertThat(paginas.haal("systeem", "/berichten/" + bericht).body()).doesNotContain("Over het GGk");
    }

    @Test
    void sendsAnAanbiederToItsPortal() throws Exception {
        HttpResponse<String> antwoord = paginas.haal(EIGEN, "/");

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.headers().firstValue("Location")).contains("/portaal");
    }

    @Test
    void linksEachFigureOfTodayToTheSearchThatListsIt() throws Exception {
        vul();
        straat.parkeer(BERICHTEN.start("S2", BSN, 11));

        String pagina = paginas.haal("beheerder", "/").body();
        assertThat(pagina)
                .contains(
                        "href=\"/berichten?status=GEPARKEERD\"",
                        "href=\"/berichten?uitkomst=afgekeurd&amp;van=2026-04-15&amp;tot=2026-04-15\"",
                        "<svg role=\"img\"");
        assertThat(paginas.haal("beheerder", "/berichten?status=GEPARKEERD").body())
                .contains("1 bericht gevonden");
        assertThat(paginas.haal("beheerder", "/berichten?van=2026-04-15&tot=2026-04-15")
                        .body())
                .contains("4 berichten gevonden");
        assertThat(paginas.haal("beheerder", "/berichten?tot=2026-04-14").body())
                .contains("0 berichten gevonden");
    }

    @Test
    void turnsABsnIntoAPseudonymBeforeItIsInAnAddress() throws Exception {
        vul();
        String client = sleutels.van(new Bsn(BSN)).waarde();
        String metPunten = BSN.replaceFirst("(.{4})(.{2})", "$1.$2.");
        for (String getypt : List.of(BSN, " " + metPunten + " ")) {
            HttpResponse<String> antwoord =
                    paginas.zend("beheerder", "/berichten", "nummer", getypt, "soort", "WMO323");

            assertThat(antwoord.statusCode()).isEqualTo(303);
            assertThat(antwoord.headers().firstValue("Location")).contains("/berichten?soort=WMO323&client=" + client);
        }
        assertThat(paginas.haal("beheerder", "/berichten?soort=WMO323&client=" + client)
                        .body())
                .contains("1 bericht gevonden")
                .doesNotContain(BSN);
        HttpResponse<String> getikt = paginas.haal("beheerder", "/berichten?nummer=" + BSN);
        assertThat(getikt.headers().firstValue("Location")).contains("/berichten?client=" + client);
        assertThat(paginas.haal("beheerder", "/berichten.csv?nummer=" + BSN).body())
                .doesNotContain(BSN);
    }

    @Test
    void findsAMessageByAnyNumberInIt() throws Exception {
        vul();
        HttpResponse<String> antwoord = paginas.zend("beheerder", "/berichten", "nummer", "11");

        assertThat(antwoord.headers().firstValue("Location")).contains("/berichten?nummer=11");
        assertThat(paginas.haal("beheerder", "/berichten?nummer=11").body())
                .contains("href=\"/berichten/1\"", "href=\"/berichten/2\"", "toewijzing (301)");
        assertThat(paginas.haal("beheerder", "/berichten?toewijzing=11").body()).contains("2 berichten gevonden");
        assertThat(paginas.haal("beheerder", "/berichten?declaratie=DD2").body())
                .contains("1 bericht gevonden", "href=\"/berichten/3\"");
    }

    @Test
    void saysWhatIsWrongWithAFilterBesideIt() throws Exception {
        assertThat(paginas.haal("beheerder", "/berichten?aanbieder=12&van=gisteren&status=%27--")
                        .body())
                .contains("Een AGB-code heeft 8 cijfers.", "Vul een dag in als", "er is niet gezocht");
    }

    @Test
    void keepsASearchUnderAName() throws Exception {
        paginas.zend("beheerder", "/berichten/filters", "naam", "Mijn <b>", "vraag", "uitkomst=afgekeurd&kwaad=1");

        String pagina = paginas.haal("beheerder", "/berichten").body();
        assertThat(pagina).contains("href=\"/berichten?uitkomst=afgekeurd\"", "Mijn &lt;b&gt;");
        assertThat(paginas.haal("lezer", "/berichten").body()).contains("Mijn");
        assertThat(paginas.haal("0505", "/berichten").body()).doesNotContain("Mijn");

        paginas.zend("beheerder", "/berichten/filters/1/weg");
        assertThat(paginas.haal("beheerder", "/berichten").body()).doesNotContain("Mijn");
    }

    @Test
    void exportsWhatIsFoundWithoutFormulas() throws Exception {
        vul();
        straat.verwerk(new String(BERICHTEN.start("S9", BSN, 11), StandardCharsets.UTF_8)
                .replace(">S9<", ">=1+1<")
                .getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> csv = paginas.haal("beheerder", "/berichten.csv");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"berichten.csv\"");
        assertThat(csv.body().lines().toList()).hasSize(5);
        assertThat(csv.body()).contains(";'=1+1;", ";323;0505;98000001;D2;");
        assertThat(paginas.haal(ANDER, "/berichten.csv").body().lines()).hasSize(1);
    }

    @Test
    void tellsTheStoryOfAMessageWithoutPersonalData() throws Exception {
        vul();
        String pagina = paginas.haal("beheerder", "/berichten/3").body();

        assertThat(pagina)
                .contains(
                        "Binnengekomen",
                        "Beoordeeld",
                        "TR338",
                        "declaratie-antwoord (325)",
                        "id=\"r1\"",
                        "href=\"/herhalingen/nieuw?bericht=3\"")
                .doesNotContain(BSN, Proefberichten.ACHTERNAAM);
        assertThat(paginas.haal("beheerder", "/berichten/1").body())
                .contains("Toewijzing", "/berichten?toewijzing=11")
                .doesNotContain(BSN, Proefberichten.ACHTERNAAM);
        assertThat(paginas.haal("lezer", "/berichten/3").body()).doesNotContain("/inhoud\"", "/download\"");
    }

    @Test
    void showsContentAsItIsOnlyWithAReasonAndNotesIt() throws Exception {
        vul();
        HttpResponse<String> zonder = paginas.zend("beheerder", "/berichten/1/inhoud");
        assertThat(zonder.statusCode()).isEqualTo(400);
        assertThat(zonder.body()).doesNotContain(BSN);
        assertThat(paginas.zend("beheerder", "/berichten/1/inhoud", "reden", "wegens " + BSN)
                        .statusCode())
                .isEqualTo(400);
        assertThat(audit("bericht 1")).isEmpty();

        HttpResponse<String> met = paginas.zend("beheerder", "/berichten/1/inhoud", "reden", "vraag van de aanbieder");
        assertThat(met.body()).contains(BSN, Proefberichten.ACHTERNAAM, "vraag van de aanbieder");
        assertThat(met.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(audit("bericht 1")).containsExactly("inhoud-bekeken: vraag van de aanbieder");
        assertThat(paginas.haal("beheerder", "/berichten/1").body()).doesNotContain(BSN);
        assertThat(paginas.zend("lezer", "/berichten/1/inhoud", "reden", "x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsAnAanbiederSeeItsOwnContentAndNotesThatToo() throws Exception {
        vul();
        assertThat(paginas.zend(EIGEN, "/berichten/3/inhoud").body()).contains(BSN);
        assertThat(audit("bericht 3")).containsExactly("inhoud-bekeken: ");
    }

    @Test
    void downloadsAMessageAndWhatWentOut() throws Exception {
        vul();
        HttpResponse<String> origineel = paginas.zend(EIGEN, "/berichten/3/download", "uitgaand", "");
        assertThat(origineel.body()).isEqualTo(new String(BERICHTEN.declaratie("D2", BSN, 12), StandardCharsets.UTF_8));
        assertThat(origineel.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"bericht-3.xml\"");

        long uit = straat.lees(r -> r.uitbak().van(3).stream()
                .filter(u -> u.kenmerk().soort().equals("wmo325"))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(paginas.zend(EIGEN, "/berichten/3/download", "uitgaand", Long.toString(uit))
                        .body())
                .contains("DeclaratieAntwoord");
        assertThat(audit("bericht 3 uitgaand " + uit)).containsExactly("inhoud-gedownload: ");
        assertThat(paginas.zend(EIGEN, "/berichten/2/download", "uitgaand", Long.toString(uit))
                        .statusCode())
                .isEqualTo(404);
    }

    /** By no page, form or guess does an aanbieder or gemeente learn of a message that is not theirs. */
    @Test
    void hidesMessagesOfOthersEverywhere() throws Exception {
        vul();
        for (String wie : List.of(ANDER, "0599")) {
            assertThat(paginas.haal(wie, "/berichten").body()).contains("0 berichten gevonden");
            assertThat(paginas.haal(wie, "/berichten?nummer=1").body()).contains("0 berichten gevonden");
            assertThat(paginas.haal(wie, "/berichten?aanbieder=" + EIGEN).body())
                    .contains("0 berichten gevonden");
            for (int id = 1; id <= 3; id++) {
                assertThat(paginas.haal(wie, "/berichten/" + id).statusCode()).isEqualTo(404);
                for (String wat : List.of("inhoud", "download")) {
                    HttpResponse<String> antwoord = paginas.zend(wie, "/berichten/" + id + "/" + wat, "reden", "x");
                    assertThat(antwoord.statusCode()).isEqualTo(404);
                }
                assertThat(audit("bericht " + id)).isEmpty();
            }
        }
    }

    @Test
    void doesNotShowAnAanbiederWhatGoesToTheGemeente() throws Exception {
        vul();
        long id = straat.ontvang(BERICHTEN.start("S5", BSN, 11));
        straat.verwerking().verwerk(id);
        straat.registers().inTransactie(r -> {
            r.uitbak().plaats(new Uitbak.Kenmerk(Optional.of(id), "signaal", "signaal", ""), uit -> uit.write('x'));
            return r;
        });
        long uit = straat.lees(r -> r.uitbak().van(id).stream()
                .filter(u -> u.kenmerk().soort().equals("signaal"))
                .findFirst()
                .orElseThrow()
                .id());

        assertThat(paginas.haal("0505", "/berichten/" + id).body()).contains("signaal aan de gemeente");
        assertThat(paginas.haal(EIGEN, "/berichten/" + id).body()).doesNotContain("signaal aan de gemeente");
        assertThat(paginas.zend(EIGEN, "/berichten/" + id + "/download", "uitgaand", Long.toString(uit))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsWhatOnlySignalsForTheGemeente() throws Exception {
        vul();
        long id = straat.ontvang(BERICHTEN.start("S6", BSN, 11));
        straat.verwerking().verwerk(id);
        straat.registers().inTransactie(r -> {
            r.berichten()
                    .bevindingen(
                            id,
                            List.of(new Bevindingsrij(
                                    3,
                                    "TR999",
                                    Optional.empty(),
                                    false,
                                    "/Bericht",
                                    "",
                                    1,
                                    "Overlapt.",
                                    Optional.empty(),
                                    0,
                                    0)));
            return r;
        });
        new Doorzoeking(straat.registers(), sleutels).doorzoek();

        assertThat(paginas.haal("0505", "/berichten/" + id).body()).contains("TR999", "Overlapt.", "signaal");
        assertThat(paginas.haal(EIGEN, "/berichten/" + id).body()).doesNotContain("TR999", "Overlapt.");
        assertThat(paginas.haal("0505", "/berichten?regel=TR999").body()).contains("1 bericht gevonden");
        assertThat(paginas.haal(EIGEN, "/berichten?regel=TR999").body()).contains("0 berichten gevonden");
        assertThat(paginas.haal(EIGEN, "/berichten?regel=TR338").body()).contains("1 bericht gevonden");
    }

    @Test
    void showsHtmlInAMessageAsText() throws Exception {
        String kwaad = new String(BERICHTEN.start("S7", BSN, 11), StandardCharsets.UTF_8)
                .replaceFirst("<([a-z0-9]+:)Header>", "<!-- <script>alert(1)</script> --><$1Header>");
        long id = straat.ontvang(kwaad.getBytes(StandardCharsets.UTF_8));
        straat.verwerking().verwerk(id);
        long rommel = straat.ontvang("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        straat.verwerking().verwerk(rommel);

        for (long bericht : List.of(id, rommel)) {
            assertThat(paginas.haal("beheerder", "/berichten/" + bericht).body())
                    .doesNotContain("<script>", "alert(1)");
            assertThat(paginas.zend("beheerder", "/berichten/" + bericht + "/inhoud", "reden", "proef")
                            .body())
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void leadsFromAFindingToTheLineOfItsElementAndBack() throws Exception {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        straat.verwerk(BERICHTEN.start("S1", BSN, 11));
        var uit = new ByteArrayOutputStream();
        BERICHTEN.declaratie("D4", BSN, 11, 12, uit);
        String goed = uit.toString(StandardCharsets.UTF_8);
        int tiende = goed.indexOf("</b:Einddatum></m:ProductPeriode>", goed.indexOf(">D4-10<"));
        String fout = goed.substring(0, tiende - 10) + "2019-03-31" + goed.substring(tiende);
        int regel = (int) fout.substring(0, tiende).lines().count();
        long id = straat.ontvang(fout.getBytes(StandardCharsets.UTF_8));
        straat.verwerking().verwerk(id);

        String adres = "/berichten/" + id + "?pagina=1&amp;van=" + (regel - 20) + "&amp;tot=" + (regel + 40);
        String pagina = paginas.haal("beheerder", "/berichten/" + id).body();
        assertThat(pagina)
                .contains(
                        "Element <strong>ProductPeriode</strong>",
                        "href=\"" + adres + "#r" + regel + "\">regel " + regel + ", teken 1</a>",
                        "2019-03-31&lt;/b:Einddatum&gt;")
                .doesNotContain("id=\"r" + regel + "\"", BSN);

        String lijnen = paginas.haal("beheerder", adres.replace("&amp;", "&")).body();
        assertThat(lijnen).contains("<tr class=\"raak\" id=\"r" + regel + "\">", "href=\"#r" + regel + "\"");
        assertThat(lijnen)
                .containsPattern("id=\"r" + regel + "\">.*<a href=\"#bij-regel-" + regel + "\">")
                .contains("<section class=\"bevinding\" id=\"bij-regel-" + regel + "\">");
    }

    @Test
    void showsHtmlInACommentAsText() throws Exception {
        String kwaad =
                "<m:Commentaar>&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;</m:Commentaar>";
        String bericht = new String(BERICHTEN.toewijzing("T1", BSN, 11), StandardCharsets.UTF_8)
                .replace("<m:Contactgegevens>", kwaad + "<m:Contactgegevens>");
        long id = straat.ontvang(bericht.getBytes(StandardCharsets.UTF_8));
        straat.verwerking().verwerk(id);

        assertThat(paginas.haal("beheerder", "/berichten/" + id).body())
                .contains("goedgekeurd", "&lt;m:Commentaar&gt;•••&lt;/m:Commentaar&gt;")
                .doesNotContain("onerror", "alert(");
        assertThat(paginas.zend("beheerder", "/berichten/" + id + "/inhoud", "reden", "proef")
                        .body())
                .contains("&amp;lt;img src=x onerror=alert(1)&amp;gt;&amp;lt;script&amp;gt;")
                .doesNotContain("<img", "<script>");
    }

    @Test
    void showsAnyLinesOfALargeDeclaration() throws Exception {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        var uit = new ByteArrayOutputStream();
        BERICHTEN.declaratie("D3", BSN, 12, 900, uit);
        straat.verwerk(uit.toByteArray());

        String eerste = paginas.haal("beheerder", "/berichten/2").body();
        assertThat(eerste)
                .contains("899 bevindingen", "Volgende bevindingen", "id=\"r60\"")
                .doesNotContain("id=\"r61\"");
        String verder =
                paginas.haal("beheerder", "/berichten/2?van=5000&tot=9000").body();
        assertThat(verder).contains("id=\"r5000\"", "id=\"r5199\"").doesNotContain("id=\"r5200\"", BSN);
        assertThat(paginas.haal("beheerder", "/berichten/2?pagina=45").body())
                .contains("Vorige bevindingen")
                .doesNotContain("Volgende bevindingen");
        assertThat(paginas.haal("beheerder", "/berichten/2?van=99999999&pagina=x&regel=%27")
                        .statusCode())
                .isEqualTo(200);
    }

    private void vul() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        straat.verwerk(BERICHTEN.start("S1", BSN, 11));
        straat.verwerk(BERICHTEN.declaratie("D2", BSN, 12));
        straat.bezorg();
        new Doorzoeking(straat.registers(), sleutels).doorzoek();
    }

    private List<String> audit(String onderwerp) {
        Auditlog.Keuze keuze = new Auditlog.Keuze(
                Optional.empty(), Optional.empty(), Optional.of(onderwerp), Optional.empty(), Optional.empty());
        return straat.lees(r -> r.audit().lees(keuze, Optional.empty(), 10).stream()
                .map(bewaard ->
                        bewaard.regel().handeling() + ": " + bewaard.regel().reden())
                .toList());
    }
}
