package nl.berichtenstraat.beheer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.berichtenstraat.Demomaand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The first beheerder of an installation comes in, chooses a password and lets others in. */
class ToegangspaginasIT {

    private static final String WACHTWOORD = "vier paarden in de wei";

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    @TempDir
    static Path map;

    private static Proefhuis huis;

    @BeforeAll
    static void open() throws Exception {
        huis = Proefhuis.leeg(map, Demomaand.KLOK);
    }

    @AfterAll
    static void sluit() throws Exception {
        huis.close();
    }

    @Test
    void goesFromTheFirstSecretToAccountsAndTokensForOthers() throws Exception {
        Path bestand = map.resolve("data/eerste-toegang.geheim");
        String geheim = Files.readString(bestand).strip();
        Venster venster = VENSTERS.open(huis);
        venster.ga("/inloggen");
        eisBruikbaar(venster, "inloggen");
        venster.vulInlog("beheerder", "zomaar een gok");
        venster.eisTekst("Inloggen lukt niet.");
        eisBruikbaar(venster, "inloggen-mislukt");
        venster.vulInlog("beheerder", geheim);

        venster.eisTitel("Wachtwoord wijzigen");
        eisBruikbaar(venster, "wachtwoord");
        venster.vul("Huidig wachtwoord", geheim);
        venster.vul("Nieuw wachtwoord", WACHTWOORD);
        venster.vul("Nieuw wachtwoord, nog een keer", WACHTWOORD);
        venster.klikKnop("Wachtwoord wijzigen");
        venster.pagina().waitForURL(huis.adres() + "/");
        assertThat(bestand).doesNotExist();

        venster.ga("/toegang");
        eisBruikbaar(venster, "toegang-leeg");
        venster.ga("/toegang");
        venster.pagina().evaluate("() => document.querySelectorAll('details').forEach(deel => deel.open = true)");
        eisBruikbaar(venster, "toegang-formulieren");
        venster.pagina().locator("#account-naam").fill("huishoudelijkehulpcoordinator@zorgplusnederland.voorbeeld");
        venster.pagina().locator("#account-rol").selectOption("aanbieder");
        venster.pagina().locator("#account-aanbieder").fill("98000001");
        venster.pagina().locator("#account-reden").fill("nieuwe aanbieder");
        venster.klikKnop("Account maken");
        venster.eisTitel("Dit ziet u één keer");
        eisBruikbaar(venster, "geheim");
        venster.klikLink("Terug naar toegang");
        eisBruikbaar(venster, "toegang");
        venster.klikLink("huishoudelijkehulpcoordinator@zorgplusnederland.voorbeeld");
        venster.eisTekst("eenmalig wachtwoord, nog niet gewijzigd");
        eisBruikbaar(venster, "account");
        venster.ga("/logboek");
        venster.eisTekst("account gemaakt");
        eisBruikbaar(venster, "logboek");
        venster.klikKnop("Uitloggen");
        venster.eisTekst("U bent uitgelogd.");
    }

    private static void eisBruikbaar(Venster venster, String naam) {
        assertThat(Toegankelijkheid.bezwaren(venster)).as(naam).isEmpty();
        venster.bewaarBeeld("toegang-" + naam);
    }
}
