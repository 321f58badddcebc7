package nl.berichtenstraat.beheer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.beheer.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A beheerder who never saw the console: a message failed, and five hundred with it. */
class HerhalenIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    private static final int AANTAL = 500;
    private static final int EERSTE = 10_000;
    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();

    @TempDir
    Path map;

    private Proefhuis huis;

    @BeforeEach
    void parkeer() throws Exception {
        huis = Proefhuis.leeg(map, Proefberichten.KLOK);
        huis.doe("create trigger kapot before insert on toewijzing begin select raise(abort, 'kapot'); end");
        for (int i = 0; i < AANTAL; i++) {
            huis.lever(BERICHTEN.toewijzing("TOEW" + (EERSTE + i), bsn(i), EERSTE + i));
        }
        huis.wachtTotVerwerkt(AANTAL);
        assertThat(huis.tel("select count(*) from bericht where status = 'GEPARKEERD'"))
                .isEqualTo(AANTAL);
    }

    @AfterEach
    void sluit() throws Exception {
        huis.close();
    }

    @Test
    void findsAFailedMessageReadsWhyAndReplaysAllThatFailedWithIt() throws Exception {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, Rol.BEHEERDER).eisTitel("Vandaag").eisTekst("Geparkeerd");
        zoekEnLees(venster);
        assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();

        venster.klikLink("Naar de oorzaak");
        venster.eisTekst("500, waarvan er 500 nog wachten op een oplossing").eisTekst("Wat te doen");
        assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();
        huis.doe("drop trigger kapot");
        venster.klikLink("Verwerk de berichten opnieuw");
        venster.eisTekst("Dit wordt eerst een proef");
        assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();
        assertThat(venster.veld("Oorzaak (nummer)")).isHidden();
        venster.eisTekst("Alle berichten met");
        venster.vul("Reden", "de opslag is hersteld");
        venster.klikKnop("Proef maken");

        eisKlaar(venster);
        eisOvergang(venster);
        assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();
        assertThat(huis.tel("select count(*) from toewijzing")).isZero();
        venster.klikKnop("Nu echt uitvoeren");

        eisKlaar(venster);
        eisOvergang(venster);
        eisAllesEenKeer();
        venster.menu("Oorzaken");
        venster.eisTekst("Er zijn geen open oorzaken");
    }

    @Test
    void doesTheSameInABrowserWithoutScript() throws Exception {
        Venster venster = VENSTERS.openZonderScript(huis);
        huis.logIn(venster, Rol.BEHEERDER);
        zoekEnLees(venster);
        venster.klikLink("Naar de oorzaak");
        huis.doe("drop trigger kapot");
        venster.klikLink("Verwerk de berichten opnieuw");
        venster.vul("Reden", "de opslag is hersteld");
        venster.klikKnop("Proef maken");
        vernieuwTotKlaar(venster);
        venster.klikKnop("Nu echt uitvoeren");
        vernieuwTotKlaar(venster);
        eisAllesEenKeer();
    }

    @Test
    void losesNothingWhenTheSessionEndsHalfwayAReplay() throws Exception {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, Rol.BEHEERDER);
        huis.doe("drop trigger kapot");
        venster.ga("/herhalingen/nieuw?bericht=1");
        venster.vul("Reden", "de opslag is hersteld");
        venster.vergeetSessie();
        venster.klikKnop("Proef maken");

        venster.eisTitel("Inloggen");
        assertThat(huis.tel("select count(*) from herhaling")).isZero();
        venster.eisTekst("Er is niets uitgevoerd");
        venster.vulInlog("proef-beheerder", Proefhuis.WACHTWOORD);
        venster.eisTitel("Nieuwe herhaling").eisTekst("vul het opnieuw in");
        venster.vul("Reden", "de opslag is hersteld");
        venster.klikKnop("Proef maken");
        eisKlaar(venster);
        venster.vergeetSessie();
        venster.klikKnop("Nu echt uitvoeren");
        venster.eisTitel("Inloggen");
        assertThat(huis.tel("select count(*) from herhaling where proef = 0")).isZero();
        venster.vulInlog("proef-beheerder", Proefhuis.WACHTWOORD);
        venster.eisTekst("Er is niets uitgevoerd");
        venster.klikKnop("Nu echt uitvoeren");
        eisKlaar(venster);
        assertThat(huis.tel("select count(*) from bericht where status = 'VERWERKT'"))
                .isEqualTo(1);
    }

    private static void zoekEnLees(Venster venster) {
        venster.vul("Zoek een bericht", Integer.toString(EERSTE + 42));
        venster.klikKnop("Zoeken");
        venster.eisTitel("Berichten").eisTekst("1 bericht gevonden");
        venster.klikLink("43");
        venster.eisTitel("Bericht 43").eisTekst("de verwerking is bij ons misgegaan");
    }

    private static void eisKlaar(Venster venster) {
        assertThat(venster.pagina().locator("#voortgang")).containsText("Stand: klaar", ruim());
    }

    private static void vernieuwTotKlaar(Venster venster) {
        while (venster.link("Vernieuwen").isVisible()) {
            venster.klikLink("Vernieuwen");
        }
        venster.eisTekst(Pattern.compile("Stand: klaar"));
    }

    private static void eisOvergang(Venster venster) {
        assertThat(venster.pagina()
                        .getByRole(AriaRole.ROW)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("geparkeerd")))
                .containsText("500");
        venster.eisTekst(Pattern.compile("500 van 500 klaar"));
    }

    private void eisAllesEenKeer() throws Exception {
        assertThat(huis.tel("select count(*) from bericht where status = 'VERWERKT' and uitkomst = 'goedgekeurd'"))
                .isEqualTo(AANTAL);
        assertThat(huis.tel("select count(*) from toewijzing")).isEqualTo(AANTAL);
        assertThat(huis.tel("select count(*) from uitgaand where soort = 'wmo301'"))
                .isEqualTo(AANTAL);
        assertThat(huis.tel("select count(distinct bericht_id) from uitgaand where soort = 'wmo301'"))
                .isEqualTo(AANTAL);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions ruim() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
    }
}
