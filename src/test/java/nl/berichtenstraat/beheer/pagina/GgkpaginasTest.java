package nl.berichtenstraat.beheer.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Straatproef;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Ggkregister.Ingekomen;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.ggk.Aansluitingen;
import nl.berichtenstraat.straat.ggk.Ggkbeheer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgkpaginasTest {

    private static final String GEMEENTE = "0505";
    private static final String AANBIEDER = "98000001";
    private static final String REFERENTIE = "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01";

    @TempDir
    private Path map;

    private Straatproef straat;
    private Registers registers;
    private Paginaproef paginas;

    @BeforeEach
    void open() {
        straat = new Straatproef(Opslag.SQLITE, map, Proefberichten.VANDAAG);
        registers = straat.registers();
        Aansluitingen aansluitingen = new Aansluitingen(List.of(new Aansluiting(
                new Gemeentecode(GEMEENTE),
                new Systeem(GEMEENTE, "Berichtenstraat", Optional.empty(), Optional.empty()),
                "0001",
                "0000",
                Map.of(),
                Aansluiting.STANDAARD_FOUTCODE,
                false,
                Aansluiting.Limieten.STANDAARD)));
        paginas = new Paginaproef(
                map,
                Proefberichten.KLOK,
                List.of(new Ggkpaginas(
                        registers,
                        aansluitingen,
                        new Ggkbeheer(registers, aansluitingen, Proefberichten.KLOK),
                        Proefberichten.KLOK)));
    }

    @AfterEach
    void sluit() {
        paginas.close();
        straat.close();
    }

    @Test
    void saysThatNobodyHasToLook() throws Exception {
        assertThat(pagina("beheerder", "/ggk")).contains("Er zijn geen berichten waar iemand naar moet kijken.");
    }

    @Test
    void showsWhatAPersonMustLookAtAndFindsTheRestByReference() throws Exception {
        apart();
        verzonden(Optional.empty());

        assertThat(pagina("beheerder", "/ggk")).contains("apart gelegd", "De envelop klopt niet.", AANBIEDER);
        assertThat(pagina("beheerder", "/ggk")).doesNotContain(REFERENTIE);
        assertThat(pagina("beheerder", "/ggk?welke=alle&nummer=" + REFERENTIE))
                .contains("heenbericht WMO301", "wacht op verzending", REFERENTIE);
        assertThat(pagina("beheerder", "/ggk?welke=alle&nummer=anders")).contains("Er zijn geen berichten gevonden.");
    }

    @Test
    void showsAGemeenteItsOwnAndAnAanbiederNothing() throws Exception {
        long id = apart();

        assertThat(pagina("lezer0518", "/ggk")).contains("Er zijn geen berichten waar");
        assertThat(paginas.haal("lezer0518", "/ggk/" + id).statusCode()).isEqualTo(404);
        assertThat(pagina("lezer0505", "/ggk/" + id)).contains("apart gelegd").doesNotContain("Wat u kunt doen");
        assertThat(paginas.haal(AANBIEDER, "/ggk").statusCode()).isEqualTo(403);
        assertThat(paginas.haal(AANBIEDER, "/ggk/" + id).statusCode()).isEqualTo(403);
        assertThat(paginas.zend("lezer0505", "/ggk/" + id + "/afhandelen", "reden", "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void sendsAHeldMessageAsANewOneOnceAndSaysSo() throws Exception {
        long id = verzonden(Optional.of("Te groot voor het GGk."));

        assertThat(paginas.zend("beheerder", "/ggk/" + id + "/nieuw", "reden", " ")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> antwoord = paginas.zend("beheerder", "/ggk/" + id + "/nieuw", "reden", "grens verhoogd");
        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(pagina("beheerder", "/ggk/" + id))
                .contains("opnieuw verzonden als nieuw bericht", "grens verhoogd")
                .doesNotContain("Verzend als nieuw");
        assertThat(pagina("beheerder", "/ggk/" + (id + 1))).contains("Verzonden in plaats van", "wacht op verzending");
        paginas.zend("beheerder", "/ggk/" + id + "/nieuw", "reden", "nog eens");
        assertThat(paginas.haal("beheerder", "/ggk/" + (id + 2)).statusCode()).isEqualTo(404);
        assertThat(handelingen()).containsExactly("ggk-als-nieuw");
    }

    @Test
    void findsByGemeenteAndState() throws Exception {
        verzonden(Optional.empty());

        assertThat(pagina("beheerder", "/ggk?welke=alle&gemeente=0505&stand=wacht"))
                .contains(REFERENTIE);
        assertThat(pagina("beheerder", "/ggk?welke=alle&gemeente=0518")).doesNotContain(REFERENTIE);
        assertThat(pagina("beheerder", "/ggk?welke=alle&stand=afgewezen"))
                .doesNotContain(REFERENTIE)
                .contains("value=\"afgewezen\" selected");
    }

    @Test
    void sendsANewOneNotBeforeADay() throws Exception {
        long id = verzonden(Optional.of("Tijdelijk geblokkeerd."));
        String nieuw = "/ggk/" + id + "/nieuw";

        assertThat(paginas.zend("beheerder", nieuw, "reden", "later", "niet-voor", "morgen")
                        .statusCode())
                .isEqualTo(400);
        paginas.zend("beheerder", nieuw, "reden", "later", "niet-voor", "2026-04-20");

        assertThat(pagina("beheerder", "/ggk/" + (id + 1)))
                .contains("Niet eerder dan", "20-04-2026 00:00")
                .doesNotContain("Vergeefse pogingen");
    }

    @Test
    void letsAGemeenteDecideAboutItsOwn() throws Exception {
        long id = apart();
        String afhandelen = "/ggk/" + id + "/afhandelen";

        assertThat(paginas.zend("0518", afhandelen, "reden", "gebeld").statusCode())
                .isEqualTo(404);
        assertThat(paginas.zend("0505", afhandelen, "reden", "Bsn 999911234").statusCode())
                .isEqualTo(400);
        assertThat(pagina("0505", "/ggk/" + id)).contains("Wat u kunt doen");
        assertThat(paginas.zend("0505", afhandelen, "reden", "gebeld").statusCode())
                .isEqualTo(303);
        assertThat(handelingen()).containsExactly("ggk-afgehandeld");
    }

    @Test
    void givesWhatCameInOnlyWithAReasonToThoseWhoMaySeeIt() throws Exception {
        String download = "/ggk/" + apart() + "/download";

        assertThat(paginas.zend("0505", download).statusCode()).isEqualTo(400);
        for (String ander : List.of("lezer0505", AANBIEDER)) {
            assertThat(paginas.zend(ander, download, "reden", "klacht").statusCode())
                    .isEqualTo(403);
        }
        assertThat(paginas.zend("0518", download, "reden", "klacht").statusCode())
                .isEqualTo(404);
        assertThat(handelingen()).isEmpty();

        HttpResponse<String> antwoord = paginas.zend("0505", download, "reden", "klacht");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).isEqualTo("\u0001");
        assertThat(handelingen()).containsExactly("inhoud-gedownload");
    }

    @Test
    void hasNoFileOfWhatGoesOut() throws Exception {
        long id = verzonden(Optional.empty());

        assertThat(pagina("beheerder", "/ggk/" + id)).doesNotContain("Downloaden");
        assertThat(paginas.zend("beheerder", "/ggk/" + id + "/download", "reden", "klacht")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void notesWhatWasAgreedOutsideTheExchange() throws Exception {
        long id = apart();

        paginas.zend("beheerder", "/ggk/" + id + "/afhandelen", "reden", "<b>gebeld</b>", "buiten", "ja");

        assertThat(pagina("beheerder", "/ggk/" + id))
                .contains("OP090x2", "&lt;b&gt;gebeld&lt;/b&gt;")
                .doesNotContain("<b>gebeld");
        assertThat(pagina("beheerder", "/ggk")).contains("Er zijn geen berichten waar");
        assertThat(handelingen()).containsExactly("ggk-buiten-kanaal");
    }

    @Test
    void showsWhatIsLateAndNotesThatThePartnerWasSpokenTo() throws Exception {
        long id = verzonden(Optional.empty());
        Instant lang = Proefberichten.KLOK.instant().minus(Duration.ofDays(30));
        registers.inTransactie(register -> {
            register.ggk().overgedragen(id, lang);
            return id;
        });

        assertThat(pagina("beheerder", "/ggk/termijnen"))
                .contains("1 bericht is nog niet beantwoord; te laat en nog niet besproken: 1.", REFERENTIE, "0%");
        assertThat(pagina("beheerder", "/ggk/" + id)).contains("Noteren wat is besproken", "te laat");

        paginas.zend("beheerder", "/ggk/" + id + "/afhandelen", "reden", "gebeld", "buiten", "ja");

        assertThat(pagina("beheerder", "/ggk/" + id)).doesNotContain("Noteren wat is besproken");
        assertThat(pagina("beheerder", "/ggk/termijnen"))
                .contains("te laat, besproken buiten het berichtenverkeer", "gebeld");
        assertThat(pagina("beheerder", "/ggk/termijnen?van=2025-05-01&tot=2025-06-01"))
                .contains("In deze periode is er geen bericht");
        assertThat(pagina("lezer0518", "/ggk/termijnen"))
                .contains("Alles is beantwoord.", "In deze periode is er geen bericht");
        assertThat(paginas.haal("beheerder", "/ggk/termijnen?van=2024-01-01").statusCode())
                .isEqualTo(400);
        assertThat(paginas.haal(AANBIEDER, "/ggk/termijnen").statusCode()).isEqualTo(403);
    }

    private long apart() {
        StufBericht bericht = envelop(AANBIEDER, GEMEENTE, "WMO305", "c13d5f72-0ea8-4977-a1b4-6f28d90e3b08");
        return registers.inTransactie(register -> register.ggk()
                .bewaar(
                        new Ingekomen(
                                "soap",
                                Proefberichten.KLOK.instant(),
                                Ggkstand.APART,
                                Optional.of(bericht),
                                Optional.of("0"),
                                Koppeling.GEEN,
                                Optional.of("De envelop klopt niet.")),
                        new ByteArrayInputStream(new byte[] {1}))
                .id());
    }

    private long verzonden(Optional<String> aandacht) {
        StufBericht bericht = envelop(GEMEENTE, AANBIEDER, "WMO301", REFERENTIE);
        return registers.inTransactie(register -> register.ggk()
                .maak("ggk", Proefberichten.KLOK.instant(), bericht, Koppeling.GEEN, aandacht)
                .id());
    }

    private static StufBericht envelop(String van, String aan, String functie, String referentie) {
        return StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(van, "Proef", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(aan),
                        referentie,
                        "20260415100000000",
                        Optional.empty(),
                        Optional.of(functie)),
                new Parameters("0001", "0000", "0003", "0002"));
    }

    private String pagina(String wie, String pad) throws Exception {
        HttpResponse<String> antwoord = paginas.haal(wie, pad);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return antwoord.body();
    }

    private List<String> handelingen() {
        return registers.lees(register -> register.audit().lees(Auditlog.Keuze.alles(), Optional.empty(), 100)).stream()
                .map(bewaard -> bewaard.regel().handeling())
                .toList();
    }
}
