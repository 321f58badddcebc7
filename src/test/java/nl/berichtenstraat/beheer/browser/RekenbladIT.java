package nl.berichtenstraat.beheer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.opgave.Werkmapbouwer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A small aanbieder without software of its own: a spreadsheet, of which one row is wrong, becomes a declaration. */
class RekenbladIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();

    @TempDir
    Path map;

    private Proefhuis huis;

    @BeforeEach
    void open() throws Exception {
        huis = Proefhuis.leeg(map, Proefberichten.KLOK);
        for (int i = 1; i <= 3; i++) {
            huis.lever(BERICHTEN.toewijzing("TOEW" + i, bsn(i), 1000 + i));
            huis.wachtTotVerwerkt(2L * i - 1);
            huis.lever(BERICHTEN.start("START" + i, bsn(i), 1000 + i));
            huis.wachtTotVerwerkt(2L * i);
        }
    }

    @AfterEach
    void sluit() throws Exception {
        huis.close();
    }

    @Test
    void makesADeclarationFromCsv() throws Exception {
        String csv = "toewijzingnummer;maand;minuten\n1001;2026-03;120\n1002;2026-03;veel\n1003;maart 2026;90\n";
        declareer(VENSTERS.open(huis), new FilePayload("maart.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void makesADeclarationFromExcel() throws Exception {
        declareer(
                VENSTERS.open(huis),
                new FilePayload(
                        "maart.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", werkmap()));
    }

    @Test
    void makesADeclarationInABrowserWithoutScript() throws Exception {
        declareer(
                VENSTERS.openZonderScript(huis),
                new FilePayload(
                        "maart.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", werkmap()));
    }

    private static byte[] werkmap() {
        Werkmapbouwer blad = new Werkmapbouwer();
        blad.rij(blad.tekst("Toewijzingnummer"), blad.tekst("Maand"), blad.tekst("Minuten"));
        blad.rij(Werkmapbouwer.getal("1001"), blad.tekst("2026-03"), Werkmapbouwer.getal("120"));
        blad.rij(Werkmapbouwer.getal("1002"), blad.tekst("2026-03"), blad.tekst("veel"));
        blad.rij(Werkmapbouwer.getal("1003"), blad.tekst("2026-03"), Werkmapbouwer.getal("90"));
        return blad.bytes();
    }

    private void declareer(Venster venster, FilePayload blad) throws Exception {
        huis.logIn(venster, Rol.AANBIEDER).menu("Declaratie maken");
        venster.eisTitel("Declaratie maken met een rekenblad");
        eisToegankelijk(venster);
        venster.pagina().getByLabel("Maand die u declareert").fill("2026-03");
        venster.pagina().locator("#bestand").setInputFiles(blad);
        venster.klikKnop("Controleer het rekenblad");

        venster.eisTitel("Uw rekenblad is beoordeeld");
        Locator rij = venster.pagina()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("minuten"))
                .first();
        assertThat(rij).containsText("3");
        assertThat(rij).containsText("fout");
        eisToegankelijk(venster);
        venster.klikKnop("Ga door met de 2 goede rijen");

        venster.eisTitel("De declaratie die ervan is gemaakt").eisTekst("Dit bericht wordt goedgekeurd.");
        eisToegankelijk(venster);
        assertThat(huis.tel("select count(*) from bericht")).isEqualTo(6);
        venster.klikKnop("Dien de declaratie in");

        venster.eisTitel("Bericht 7").eisTekst("goedgekeurd");
        venster.menu("Mijn declaraties");
        venster.eisTekst("€ 214,20");
        assertThat(huis.tel("select toegekend_cent from declaratie")).isEqualTo(21_420);
    }

    private static void eisToegankelijk(Venster venster) {
        if (venster.heeftScript()) {
            assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();
        }
    }
}
