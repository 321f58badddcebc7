package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Webserver;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Auditlog.Keuze;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages at the door, over real HTTP. */
class ToegangspaginasTest {

    private static final Gebruiker WIE = new Gebruiker("proef", Rol.BEHEERDER, Bereik.alles());
    private static final String WACHTWOORD = "vier paarden in de wei";
    private static final Pattern GEHEIM = Pattern.compile("(?:[a-z2-9]{4}-){4}[a-z2-9]{4}");
    private static final Pattern TOKEN = Pattern.compile("bst_[A-Za-z0-9_-]{43}");

    @TempDir
    private Path map;

    private final Wijzerklok klok = new Wijzerklok(Instant.parse("2026-11-02T08:00:00Z"));
    private SqlRegisters registers;
    private Toegangsbeheer toegang;
    private Webserver server;
    private Bezoeker bezoeker;

    @BeforeEach
    void open() throws Exception {
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map));
        toegang = new Toegangsbeheer(
                registers,
                new Toegangsinstelling(Duration.ofHours(12), Duration.ofMinutes(30), 100, map),
                Toegangsproef.LICHT,
                klok);
        toegang.eersteAccount();
        Properties tekst = new Properties();
        tekst.setProperty("http.port", "0");
        server = Webserver.start(
                Instellingen.van(tekst, map).http(),
                1 << 20,
                map,
                toegang,
                List.of(
                        new Inlogpaginas(toegang, Optional.empty()),
                        new Toegangspaginas(toegang, klok),
                        new Logboekpaginas(registers, klok),
                        wegen -> {
                            wegen.pagina("/", Recht.ZIEN, v -> v.toon("beheer/fout.jte", "Vandaag", "hier"));
                            wegen.haal(
                                    "/api/v1/wie",
                                    Recht.ZIEN,
                                    v -> v.json(200, v.gebruiker().naam()));
                        }),
                klok);
        bezoeker = new Bezoeker(server.poort());
        account("anna", "beheerder", Bereik.alles());
    }

    @AfterEach
    void sluit() {
        server.close();
        registers.close();
    }

    @Test
    void logsInAndGoesOnToWhatWasAskedFor() throws Exception {
        assertThat(Bezoeker.naar(bezoeker.haal("/toegang"))).isEqualTo("/inloggen?naar=%2Ftoegang");
        assertThat(bezoeker.haal("/inloggen?naar=%2Ftoegang").body()).contains("name=\"naar\" value=\"/toegang\"");

        HttpResponse<String> antwoord =
                bezoeker.zend("/inloggen", "naar", "/toegang", "naam", "anna", "wachtwoord", WACHTWOORD);
        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(Bezoeker.naar(antwoord)).isEqualTo("/toegang");
        assertThat(antwoord.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("sessie=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(bezoeker.haal("/toegang").body()).contains("anna", "Account maken");
        assertThat(Bezoeker.naar(bezoeker.haal("/inloggen"))).as("already in").isEqualTo("/");
    }

    @Test
    void neverSendsAnybodyElsewhereAfterLogin() throws Exception {
        for (String elders :
                List.of("https://kwaad.example/", "//kwaad.example", "/\\kwaad.example", "/a\\b", "/a\r\nX: y", "x")) {
            HttpResponse<String> antwoord = new Bezoeker(server.poort())
                    .zend("/inloggen", "naar", elders, "naam", "anna", "wachtwoord", WACHTWOORD);

            assertThat(Bezoeker.naar(antwoord)).as(elders).isEqualTo("/");
        }
    }

    @Test
    void answersTheSameWhateverIsWrong() throws Exception {
        String verkeerd = bezoeker.logIn("anna", "gok op een wachtwoord").body();
        String onbekend = bezoeker.logIn("nanna", "gok op een wachtwoord").body();
        toegang.accounts().maak(WIE, "proef", "ben", new Macht("lezer", Bereik.alles()));
        toegang.accounts()
                .blokkeer(
                        WIE,
                        "proef",
                        toegang.accounts().account("ben").orElseThrow().id());
        String geblokkeerd = bezoeker.logIn("ben", WACHTWOORD).body();

        assertThat(verkeerd).contains(Inloggen.MISLUKT).contains("value=\"anna\"");
        assertThat(onbekend.replace("nanna", "anna")).isEqualTo(verkeerd);
        assertThat(geblokkeerd.replace("\"ben\"", "\"anna\"")).isEqualTo(verkeerd);
        assertThat(bezoeker.koekje("sessie")).isEmpty();
    }

    @Test
    void doesNotKeepASessionThatABrowserBroughtAlong() throws Exception {
        bezoeker.zetKoekje("sessie", "a".repeat(43));
        bezoeker.logIn("anna", WACHTWOORD);

        assertThat(bezoeker.koekje("sessie")).isPresent().isNotEqualTo(Optional.of("a".repeat(43)));
        Bezoeker ander = new Bezoeker(server.poort());
        ander.zetKoekje("sessie", "a".repeat(43));
        assertThat(ander.haal("/toegang").statusCode()).isEqualTo(303);
    }

    @Test
    void logsOut() throws Exception {
        bezoeker.logIn("anna", WACHTWOORD);
        bezoeker.haal("/toegang");
        String sleutel = bezoeker.koekje("sessie").orElseThrow();
        assertThat(Bezoeker.naar(bezoeker.zend("/uitloggen"))).isEqualTo("/inloggen");

        assertThat(bezoeker.koekje("sessie")).isEmpty();
        assertThat(toegang.sessie(sleutel)).isEmpty();
        assertThat(bezoeker.haal("/inloggen").body()).contains("U bent uitgelogd.");
    }

    @Test
    void doesNothingForAFormWithoutTheSecretOfItsSession() throws Exception {
        bezoeker.logIn("anna", WACHTWOORD);
        bezoeker.haal("/toegang");
        String eigen = bezoeker.formuliergeheim();
        Bezoeker ander = new Bezoeker(server.poort());
        ander.logIn("anna", WACHTWOORD);
        ander.haal("/toegang");

        for (String geheim : List.of("", "x", ander.formuliergeheim())) {
            for (String pad : List.of(
                    "/uitloggen",
                    "/wachtwoord",
                    "/toegang/accounts",
                    "/toegang/accounts/1/macht",
                    "/toegang/accounts/1/blokkeren",
                    "/toegang/accounts/1/vrijgeven",
                    "/toegang/accounts/1/wachtwoord",
                    "/toegang/accounts/1/koppelen",
                    "/toegang/tokens",
                    "/toegang/tokens/1/intrekken")) {
                bezoeker.metFormuliergeheim(geheim);
                assertThat(bezoeker.zend(pad, "naam", "carla", "rol", "lezer", "reden", "x", "tot-en-met", "2026-12-01")
                                .statusCode())
                        .as(pad)
                        .isEqualTo(403);
            }
        }
        assertThat(toegang.accounts().account("carla")).isEmpty();
        bezoeker.metFormuliergeheim(eigen);
        assertThat(bezoeker.zend("/toegang/accounts", "naam", "carla", "rol", "lezer", "reden", "x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsOnlyABeheerderIn() throws Exception {
        account("lena", "lezer", Bereik.alles());
        Bezoeker lezer = new Bezoeker(server.poort());
        lezer.logIn("lena", WACHTWOORD);
        lezer.haal("/wachtwoord");

        for (String pad : List.of("/toegang", "/toegang/accounts/1", "/toegang/tokens/1", "/logboek", "/logboek.csv")) {
            assertThat(lezer.haal(pad).statusCode()).as(pad).isEqualTo(403);
        }
        assertThat(lezer.zend("/toegang/accounts", "naam", "carla", "rol", "beheerder", "reden", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(lezer.zend("/toegang/accounts/1/blokkeren", "reden", "x").statusCode())
                .isEqualTo(403);
        assertThat(toegang.accounts().account("carla")).isEmpty();
    }

    @Test
    void asksForANewPasswordBeforeAnythingElse() throws Exception {
        String eenmalig = toegang.accounts().maak(WIE, "proef", "ben", new Macht("beheerder", Bereik.alles()));
        assertThat(Bezoeker.naar(bezoeker.logIn("ben", eenmalig))).isEqualTo("/wachtwoord");
        for (String pad : List.of("/", "/toegang", "/logboek")) {
            assertThat(Bezoeker.naar(bezoeker.haal(pad))).as(pad).isEqualTo("/wachtwoord");
        }
        assertThat(bezoeker.haal("/api/v1/wie").statusCode()).isEqualTo(403);

        assertThat(bezoeker.haal("/wachtwoord").body()).contains("wachtwoord voor één keer");
        assertThat(kies(eenmalig, WACHTWOORD, "iets anders dan dat").body()).contains("niet gelijk");
        assertThat(kies(eenmalig, "kort", "kort").body()).contains("minstens 12 tekens");
        assertThat(kies("gok op een wachtwoord", WACHTWOORD, WACHTWOORD).body()).contains("klopt niet");
        assertThat(Bezoeker.naar(kies(eenmalig, WACHTWOORD, WACHTWOORD))).isEqualTo("/");
        assertThat(bezoeker.haal("/toegang").statusCode()).isEqualTo(200);
    }

    @Test
    void makesAnAccountAndShowsItsSecretOnce() throws Exception {
        bezoeker.logIn("anna", WACHTWOORD);
        bezoeker.haal("/toegang");
        String pagina = bezoeker.zend(
                        "/toegang/accounts",
                        "naam",
                        "Zorg.Plus",
                        "rol",
                        "aanbieder",
                        "aanbieder",
                        "98000001",
                        "reden",
                        "nieuwe aanbieder")
                .body();
        Matcher geheim = GEHEIM.matcher(pagina);

        assertThat(geheim.find()).isTrue();
        assertThat(bezoeker.haal("/toegang").body())
                .contains("zorg.plus", "98000001")
                .doesNotContain(geheim.group());
        assertThat(new Bezoeker(server.poort())
                        .logIn("zorg.plus", geheim.group())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void keepsWhatWasFilledInWhenItCannotBeUsed() throws Exception {
        bezoeker.logIn("anna", WACHTWOORD);
        bezoeker.haal("/toegang");
        HttpResponse<String> antwoord = bezoeker.zend(
                "/toegang/accounts",
                "naam",
                "\"><script>alert(1)</script>",
                "rol",
                "gemeente",
                "gemeenten",
                "0505",
                "reden",
                "nieuw");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains("role=\"alert\"", "alert(1)", "value=\"0505\"", "value=\"nieuw\"")
                .doesNotContain("\"><script>alert");
    }

    @Test
    void blocksAnAccountWithAReasonWhileItIsLookingAtAPage() throws Exception {
        account("ben", "beheerder", Bereik.alles());
        Bezoeker ben = new Bezoeker(server.poort());
        ben.logIn("ben", WACHTWOORD);
        ben.haal("/toegang");
        long id = toegang.accounts().account("ben").orElseThrow().id();
        bezoeker.logIn("anna", WACHTWOORD);
        bezoeker.haal("/toegang/accounts/" + id);

        assertThat(bezoeker.zend("/toegang/accounts/" + id + "/blokkeren").body())
                .contains("Schrijf op waarom");
        assertThat(ben.haal("/toegang").statusCode()).isEqualTo(200);
        assertThat(bezoeker.zend("/toegang/accounts/" + id + "/blokkeren", "reden", "uit dienst")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Bezoeker.naar(ben.haal("/toegang"))).startsWith("/inloggen");
        assertThat(Bezoeker.naar(ben.zend("/toegang/accounts", "naam", "carla", "rol", "lezer", "reden", "x")))
                .startsWith("/inloggen");
        assertThat(toegang.accounts().account("carla")).isEmpty();
    }

    @Test
    void changesLinksAndReplacesAnAccount() throws Exception {
        account("ben", "lezer", Bereik.alles());
        String pad = "/toegang/accounts/"
                + toegang.accounts().account("ben").orElseThrow().id();
        bezoeker.logIn("anna", WACHTWOORD);
        bezoeker.haal(pad);

        assertThat(bezoeker.zend(pad + "/macht", "rol", "gemeente", "gemeenten", "0505 0523", "reden", "x")
                        .statusCode())
                .isEqualTo(303);
        assertThat(bezoeker.haal(pad).body()).contains("0505, 0523");
        assertThat(bezoeker.zend(pad + "/macht", "rol", "gemeente", "reden", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(bezoeker.zend(pad + "/koppelen", "onderwerp", "sub-1", "reden", "x")
                        .statusCode())
                .isEqualTo(303);
        assertThat(bezoeker.haal(pad).body()).contains("via de organisatie", "sub-1");
        assertThat(GEHEIM.matcher(
                                bezoeker.zend(pad + "/wachtwoord", "reden", "x").body())
                        .find())
                .isTrue();
        assertThat(bezoeker.haal("/toegang/accounts/999").statusCode()).isEqualTo(404);
        assertThat(bezoeker.haal("/toegang/accounts/x").statusCode()).isEqualTo(404);
        assertThat(bezoeker.zend("/toegang/accounts/999/blokkeren", "reden", "x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void makesAndWithdrawsAToken() throws Exception {
        bezoeker.logIn("anna", WACHTWOORD);
        bezoeker.haal("/toegang");
        Matcher geheim = TOKEN.matcher(bezoeker.zend(
                        "/toegang/tokens",
                        "naam",
                        "zorgplus-ecd",
                        "rol",
                        "systeem",
                        "aanbieder",
                        "98000001",
                        "tot-en-met",
                        "2027-01-31",
                        "reden",
                        "koppeling")
                .body());
        assertThat(geheim.find()).isTrue();
        assertThat(toegang.token(geheim.group())).isPresent();
        assertThat(bezoeker.haal("/toegang").body())
                .contains("zorgplus-ecd", "31 januari 2027", "geldig")
                .doesNotContain(geheim.group());
        long id = toegang.tokens().alle().get(0).id();
        assertThat(bezoeker.haal("/toegang/tokens/" + id).body()).contains("Intrekken");

        assertThat(bezoeker.zend("/toegang/tokens/" + id + "/intrekken").statusCode())
                .isEqualTo(400);
        assertThat(toegang.token(geheim.group())).isPresent();
        assertThat(bezoeker.zend("/toegang/tokens/" + id + "/intrekken", "reden", "gelekt")
                        .statusCode())
                .isEqualTo(303);
        assertThat(toegang.token(geheim.group())).isEmpty();
        assertThat(bezoeker.haal("/toegang/tokens/" + id).body())
                .contains("ingetrokken op 2 november 2026")
                .doesNotContain("<button class=\"gevaar\">");
        assertThat(bezoeker.zend("/toegang/tokens", "naam", "ander", "rol", "systeem", "tot-en-met", "ooit")
                        .body())
                .contains("Vul de laatste dag in");
    }

    @Test
    void showsTheLogAPageAtATimeAndAsAskedFor() throws Exception {
        bezoeker.logIn("anna", WACHTWOORD);
        registers.inTransactie(register -> {
            for (int i = 0; i < 60; i++) {
                register.audit()
                        .schrijf(new Regel(
                                klok.instant(), "ben", "gemeente", "inhoud-bekeken", "bericht " + i, "=1+1; \"x\""));
            }
            return register;
        });

        String eerste = bezoeker.haal("/logboek").body();
        assertThat(eerste)
                .contains("bericht 59<", "bericht 10<", "Oudere regels")
                .doesNotContain("bericht 9<");
        Matcher ouder = Pattern.compile("/logboek\\?(voor=\\d+)").matcher(eerste);
        assertThat(ouder.find()).isTrue();
        assertThat(bezoeker.haal("/logboek?" + ouder.group(1)).body())
                .contains("bericht 9<", "inloggen")
                .doesNotContain("bericht 10<");
        assertThat(bezoeker.haal("/logboek?onderwerp=bericht+7").body())
                .contains("bericht 7<")
                .doesNotContain("bericht 8<");
        assertThat(bezoeker.haal("/logboek?wie=ben&van=2026-11-03").body()).contains("Er zijn geen regels");
        assertThat(bezoeker.haal("/logboek?wie=ben&tot=2026-11-02").body()).contains("bericht 59<");
        assertThat(bezoeker.haal("/logboek?van=gisteren").statusCode()).isEqualTo(400);
        assertThat(bezoeker.haal("/logboek?voor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void givesTheLogToTakeAlongWithoutFormulas() throws Exception {
        bezoeker.logIn("anna", WACHTWOORD);
        registers.inTransactie(register -> {
            register.audit()
                    .schrijf(new Regel(
                            klok.instant(),
                            "ben",
                            "gemeente",
                            "inhoud-bekeken",
                            "bericht 1",
                            "=HYPERLINK(\"x\";\"y\")"));
            return register;
        });
        HttpResponse<String> antwoord = bezoeker.haal("/logboek.csv?wie=ben");

        assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(antwoord.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("logboek.csv");
        assertThat(antwoord.body())
                .contains("02-11-2026 09:00:00;ben;gemeente;inhoud-bekeken;bericht 1;\"'=HYPERLINK(")
                .doesNotContain("anna");
        assertThat(registers
                        .lees(r -> r.audit().lees(Keuze.alles(), Optional.empty(), 1))
                        .get(0)
                        .regel())
                .extracting(Regel::wie, Regel::handeling, Regel::reden)
                .containsExactly("anna", "logboek-gedownload", "wie=ben");
    }

    private HttpResponse<String> kies(String huidig, String nieuw, String herhaling) throws Exception {
        return bezoeker.zend("/wachtwoord", "huidig", huidig, "nieuw", nieuw, "herhaling", herhaling);
    }

    private void account(String naam, String rol, Bereik bereik) {
        String eenmalig = toegang.accounts().maak(WIE, "proef", naam, new Macht(rol, bereik));
        String sleutel = toegang.inloggen()
                .metWachtwoord("192.0.2.9", naam, eenmalig, Optional.empty())
                .orElseThrow()
                .sleutel();
        toegang.inloggen().wijzigWachtwoord(sleutel, eenmalig, WACHTWOORD);
    }
}
