package nl.berichtenstraat.beheer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.register.Bereik;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An aanbieder who never saw the portal: a declaration with a fault, mended and paid. */
class IndienenIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final String GOED = tekst(BERICHTEN.declaratie("DECL1", bsn(1), 1001));
    private static final String FOUT = GOED.replace("<m:ProductTarief>102<", "<m:ProductTarief>103<");

    @TempDir
    Path map;

    private Proefhuis huis;

    @BeforeEach
    void open() throws Exception {
        huis = Proefhuis.leeg(map, Proefberichten.KLOK);
        huis.lever(BERICHTEN.toewijzing("TOEW1", bsn(1), 1001));
        huis.wachtTotVerwerkt(1);
        huis.lever(BERICHTEN.start("START1", bsn(1), 1001));
        huis.wachtTotVerwerkt(2);
    }

    @AfterEach
    void sluit() throws Exception {
        huis.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void understandsWhatIsWrongMendsItAndGetsItsAnswer(boolean script) throws Exception {
        Venster venster = script ? VENSTERS.open(huis) : VENSTERS.openZonderScript(huis);
        huis.logIn(venster, Rol.AANBIEDER).eisTitel("Indienen en controleren");
        venster.eisTekst("nog niet gedeclareerd");

        verstuur(venster, "fout.xml", FOUT);
        venster.eisTitel("Uitkomst van de controle").eisTekst("Dit bericht wordt afgekeurd.");
        Locator bevinding = venster.pagina()
                .locator("section.bevinding")
                .filter(new Locator.FilterOptions().setHasText("ProductTarief"))
                .first();
        assertThat(bevinding).containsText("regel " + regelVan(FOUT, "<m:ProductTarief>") + ", teken 1");
        assertThat(bevinding.locator(".raak")).containsText("<m:ProductTarief>103<");
        eisToegankelijk(venster);
        assertThat(huis.tel("select count(*) from bericht")).isEqualTo(2);

        verstuur(venster, "goed.xml", GOED);
        venster.eisTekst("Dit bericht wordt goedgekeurd.");
        assertThat(huis.tel("select count(*) from bericht")).isEqualTo(2);

        venster.pagina().getByLabel("Indienen", exact()).check();
        verstuur(venster, "goed.xml", GOED);
        venster.eisTitel("Bericht 3").eisTekst("Bericht 3 is ingediend: goedgekeurd.");
        eisToegankelijk(venster);

        venster.menu("Mijn declaraties");
        venster.klikLink("DDECL1");
        venster.eisTitel("Declaratie DDECL1").eisTekst("op de cent");
        eisToegankelijk(venster);
        byte[] antwoord = venster.haalOp(venster.knop("Declaratie-antwoord (325) ophalen"));
        assertThat(tekst(antwoord)).contains("8001");
    }

    @Test
    void neitherSeesNorSubmitsForAnother() throws Exception {
        huis.maakAccount("ander", Rol.AANBIEDER, Bereik.van(new AgbCode("98000002")));
        Venster venster = VENSTERS.open(huis).logIn("ander", Proefhuis.WACHTWOORD);
        venster.eisTitel("Indienen en controleren");

        assertThat(venster.ga("/berichten/1")).isEqualTo(404);
        venster.ga("/berichten?toewijzing=1001");
        assertThat(venster.tekst()).doesNotContain("TOEW1");
        venster.ga("/portaal/toewijzingen");
        assertThat(venster.tekst()).doesNotContain("1001");
        venster.menu("Indienen en controleren");
        verstuur(venster, "van-een-ander.xml", GOED);
        venster.eisTitel("Geen toegang").eisTekst("horen niet bij uw account");
        assertThat(huis.tel("select count(*) from bericht")).isEqualTo(2);
    }

    @Test
    void showsMarkupInAMessageAsText() throws Exception {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, Rol.AANBIEDER);
        venster.pagina().getByLabel("Indienen", exact()).check();
        verstuur(venster, "kwaad.xml", GOED.replace(">DDECL1<", "><![CDATA[<script>alert(1)</script>]]><"));

        venster.eisTekst("Bericht 3 is ingediend: ");
        assertThat(venster.pagina().locator("main script").count()).isZero();
        venster.eisZonderStoring();
    }

    private static void verstuur(Venster venster, String naam, String xml) {
        venster.pagina()
                .getByLabel("Bestand met het bericht")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        naam, "text/xml", xml.getBytes(StandardCharsets.UTF_8)));
        venster.klikKnop("Verstuur");
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private static int regelVan(String xml, String wat) {
        return (int) xml.substring(0, xml.indexOf(wat)).lines().count()
                + (xml.charAt(xml.indexOf(wat) - 1) == '\n' ? 1 : 0);
    }

    private static void eisToegankelijk(Venster venster) {
        if (venster.heeftScript()) {
            assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();
        }
    }

    private static String tekst(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
