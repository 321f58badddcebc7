package nl.berichtenstraat.beheer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.berichtenstraat.Demomaand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first day of an installation: its first beheerder comes in, and lets others in. */
class EersteKeerIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    private static final String NIEUW = "lantaarn kruiwagen dinsdag";

    @TempDir
    Path map;

    private Proefhuis huis;

    @BeforeEach
    void open() throws Exception {
        huis = Proefhuis.leeg(map, Demomaand.KLOK);
    }

    @AfterEach
    void sluit() throws Exception {
        huis.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void beginsWithASecretForOneTimeAndGoesOnWithAPasswordOfOnesOwn(boolean script) throws Exception {
        Venster venster = script ? VENSTERS.open(huis) : VENSTERS.openZonderScript(huis);

        venster.ga("/logboek");
        venster.eisTitel("Inloggen");
        venster.vulInlog("beheerder", "geraden");
        venster.eisTitel("Inloggen").eisTekst("Inloggen lukt niet.");
        eisToegankelijk(venster);
        venster.vulInlog("beheerder", huis.eersteGeheim());

        venster.eisTitel("Wachtwoord wijzigen").eisTekst("Kies nu een eigen wachtwoord");
        venster.menu("Berichten");
        venster.eisTitel("Wachtwoord wijzigen");
        kiesWachtwoord(venster, huis.eersteGeheim(), "beheerder123456");
        venster.eisTekst("Uw naam mag niet in het wachtwoord staan.");
        eisToegankelijk(venster);
        kiesWachtwoord(venster, huis.eersteGeheim(), NIEUW);

        venster.eisTitel("Vandaag").eisTekst("Uw wachtwoord is gewijzigd.");
        assertThat(Files.exists(huis.geheimbestand())).isFalse();
        venster.klikKnop("Uitloggen");
        venster.eisTitel("Inloggen").eisTekst("U bent uitgelogd.");
        venster.vulInlog("beheerder", NIEUW);
        venster.eisTitel("Vandaag");
    }

    @Test
    void letsAnAanbiederInWhoSeesOnlyItsOwnMenu() throws Exception {
        Venster beheerder = VENSTERS.open(huis).logIn("beheerder", huis.eersteGeheim());
        beheerder.eisTitel("Wachtwoord wijzigen");
        kiesWachtwoord(beheerder, huis.eersteGeheim(), NIEUW);
        beheerder.eisTitel("Vandaag").menu("Toegang");
        beheerder.eisTitel("Toegang");
        beheerder.pagina().getByText("Account maken").first().click();
        var formulier = beheerder.pagina().locator("#account-maken");
        formulier.getByLabel("Naam").fill("k.jansen");
        formulier.getByLabel("Rol").selectOption("aanbieder");
        formulier.getByLabel("AGB-code").fill(Demomaand.AANBIEDER);
        formulier.getByLabel("Reden").fill("administratie <script>alert('x')</script>");
        beheerder.knop("Account maken").click();
        beheerder.eisTekst("Dit geheim wordt nergens bewaard.");
        eisToegankelijk(beheerder);
        String geheim = beheerder.pagina().locator("main code").innerText();

        Venster aanbieder = VENSTERS.open(huis).logIn("k.jansen", geheim);
        aanbieder.eisTitel("Wachtwoord wijzigen");
        kiesWachtwoord(aanbieder, geheim, NIEUW);

        aanbieder.eisTekst("Uw wachtwoord is gewijzigd.");
        assertThat(aanbieder.menu()).contains("Mijn declaraties").doesNotContain("Toegang", "Logboek", "Oorzaken");
        assertThat(beheerder.menu()).contains("Toegang", "Logboek", "Oorzaken").doesNotContain("Mijn declaraties");
        assertThat(aanbieder.ga("/toegang")).isEqualTo(403);
        aanbieder.eisTitel("Geen toegang");
        beheerder.menu("Logboek");
        beheerder.eisTitel("Logboek").eisTekst("administratie <script>alert('x')</script>");
    }

    private static void kiesWachtwoord(Venster venster, String huidig, String nieuw) {
        venster.vul("Huidig wachtwoord", huidig);
        venster.vul("Nieuw wachtwoord", nieuw);
        venster.vul("Nieuw wachtwoord, nog een keer", nieuw);
        venster.klikKnop("Wachtwoord wijzigen");
    }

    private static void eisToegankelijk(Venster venster) {
        if (venster.heeftScript()) {
            assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();
        }
    }
}
