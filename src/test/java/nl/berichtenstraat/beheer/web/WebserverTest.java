package nl.berichtenstraat.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Bereik;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame of all pages, over real HTTP, with two pages of its own. */
class WebserverTest {

    private static final Gebruiker BEHEERDER = new Gebruiker("anna", Rol.BEHEERDER, Bereik.alles());
    private static final Gebruiker AANBIEDER =
            new Gebruiker("zorg", Rol.AANBIEDER, Bereik.van(new AgbCode("98000001")));

    @TempDir
    static Path map;

    private static Webserver server;

    @BeforeAll
    static void start() {
        Properties tekst = new Properties();
        tekst.setProperty("http.port", "0");
        Instellingen.Http http = Instellingen.van(tekst, map).http();
        server =
                Webserver.start(http, 1 << 20, map, new Bekenden(), List.of(WebserverTest::paginas), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void paginas(Wegen wegen) {
        wegen.pagina("/toegang", Recht.TOEGANG, v -> v.toon("beheer/fout.jte", "Accounts", "<b>vet</b>"));
        wegen.formulier("/toegang", Recht.TOEGANG, v -> v.naar("/toegang", "Gedaan: " + v.veld("wat", "Vul in wat.")));
        wegen.haal(
                "/api/v1/dingen",
                Recht.ZIEN,
                v -> v.json(200, Map.of("wie", v.gebruiker().naam())));
        wegen.zend(
                "/api/v1/dingen",
                Recht.INDIENEN,
                v -> v.json(200, Map.of("bytes", v.inhoud().readAllBytes().length)));
        wegen.haal("/api/v1/kapot", Recht.ZIEN, v -> {
            throw new IllegalStateException("geheim 999900006");
        });
        wegen.openbaarFormulier("/inloggen", v -> v.naar("/"));
        wegen.openbaar("/inloggen", v -> v.toon("beheer/fout.jte", "Inloggen", "hier"));
    }

    @Test
    void sendsWhoIsNotLoggedInToTheLoginPage() throws Exception {
        HttpResponse<String> antwoord = haal("/toegang");

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.headers().firstValue("Location")).contains("/inloggen?naar=%2Ftoegang");
    }

    @Test
    void keepsTheQuestionOfThePageThatWasAskedFor() throws Exception {
        assertThat(haal("/toegang?stand=open&voor=3").headers().firstValue("Location"))
                .contains("/inloggen?naar=%2Ftoegang%3Fstand%3Dopen%26voor%3D3");
    }

    @Test
    void leadsWhoSentAFormAfterTheSessionEndedBackToThePageWithTheForm() throws Exception {
        String adres = "http://127.0.0.1:" + server.poort();
        assertThat(zend("/toegang", "wat=x", "Referer", adres + "/toegang?voor=3")
                        .headers()
                        .firstValue("Location"))
                .contains("/inloggen?naar=%2Ftoegang%3Fvoor%3D3&verlopen=ja");
        for (String vanaf :
                List.of(adres + "/nergens", "https://elders.voorbeeld/toegang", "geen adres", "about:blank")) {
            assertThat(zend("/toegang", "wat=x", "Referer", vanaf).headers().firstValue("Location"))
                    .as(vanaf)
                    .contains("/inloggen?naar=%2Ftoegang&verlopen=ja");
        }
    }

    @Test
    void showsAPageWithTheMenuOfItsReaderAndWhatIsPutInAsText() throws Exception {
        HttpResponse<String> antwoord = haal("/toegang", "Cookie", "sessie=beheerder");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("<h1>Accounts</h1>", "&lt;b&gt;vet&lt;/b&gt;", "href=\"/logboek\"", "anna")
                .doesNotContain("<b>vet", "href=\"/portaal\"");
    }

    @Test
    void refusesAPageWithoutTheRightToIt() throws Exception {
        HttpResponse<String> antwoord = haal("/toegang", "Cookie", "sessie=aanbieder");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("Geen toegang", "aanbieder").doesNotContain("href=\"/toegang\"");
    }

    @Test
    void doesNothingForAFormWithoutTheSecretOfTheSession() throws Exception {
        for (String inhoud : List.of("wat=x", "wat=x&csrf=", "wat=x&csrf=anders")) {
            HttpResponse<String> antwoord = zend("/toegang", inhoud, "Cookie", "sessie=beheerder");

            assertThat(antwoord.statusCode()).as(inhoud).isEqualTo(403);
            assertThat(antwoord.body()).contains("er is niets uitgevoerd");
        }
    }

    @Test
    void logsNobodyInFromAPageElsewhere() throws Exception {
        assertThat(zend("/inloggen", "naam=x", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(zend("/inloggen", "naam=x", "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(303);
    }

    @Test
    void goesOnToThePageAfterAFormAndTellsWhatWasDoneOnce() throws Exception {
        HttpResponse<String> antwoord =
                zend("/toegang", "wat=dit+%26+dat&csrf=csrf-beheerder", "Cookie", "sessie=beheerder");

        assertThat(antwoord.statusCode()).isEqualTo(303);
        String melding = antwoord.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(melding).contains("HttpOnly", "SameSite=Lax");
        HttpResponse<String> daarna =
                haal("/toegang", "Cookie", "sessie=beheerder; " + melding.replaceFirst(";.*", ""));
        assertThat(daarna.body()).contains("Gedaan: dit &amp; dat");
        assertThat(daarna.headers().firstValue("Set-Cookie").orElseThrow()).contains("melding=;");
    }

    @Test
    void saysWhatIsMissingInAForm() throws Exception {
        HttpResponse<String> antwoord = zend("/toegang", "csrf=csrf-beheerder", "Cookie", "sessie=beheerder");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("Vul in wat.");
    }

    @Test
    void letsAProgramInByItsTokenOnly() throws Exception {
        assertThat(haal("/api/v1/dingen", "Authorization", "Bearer programma").body())
                .contains("koppeling");
        assertThat(haal("/api/v1/dingen").statusCode()).isEqualTo(401);
        assertThat(haal("/api/v1/dingen", "Authorization", "Bearer ander").statusCode())
                .isEqualTo(401);
        assertThat(haal("/api/v1/dingen", "Authorization", "Bearer ander")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/problem+json; charset=utf-8");
        assertThat(haal("/toegang", "Authorization", "Bearer programma").statusCode())
                .isEqualTo(303);
    }

    @Test
    void letsTheScriptOfAPageChangeThingsOnlyWithTheSecretOfItsSession() throws Exception {
        assertThat(zend("/api/v1/dingen", "abc", "Cookie", "sessie=beheerder").statusCode())
                .isEqualTo(403);
        assertThat(zend("/api/v1/dingen", "abc", "Cookie", "sessie=beheerder", "X-CSRF", "csrf-beheerder")
                        .body())
                .contains("3");
    }

    @Test
    void tellsNobodyWhatWentWrongInside() throws Exception {
        HttpResponse<String> antwoord = haal("/api/v1/kapot", "Authorization", "Bearer programma");

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).contains("storing").doesNotContain("999900006", "IllegalState");
    }

    @Test
    void answersAnUnknownAddressInTheMannerOfItsAsker() throws Exception {
        assertThat(haal("/nergens").body()).contains("<h1>Niet gevonden</h1>");
        assertThat(haal("/api/v1/nergens").body()).startsWith("{").contains("404");
        assertThat(haal("/web/../../nl/berichtenstraat/Berichtenstraat.class").statusCode())
                .isIn(400, 404);
    }

    @Test
    void tellsBrowsersToRunAndLoadNothingFromElsewhere() throws Exception {
        for (String pad : List.of("/inloggen", "/toegang", "/nergens", "/web/beheer.css", "/api/v1/dingen")) {
            HttpResponse<String> antwoord = haal(pad);
            assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(pad)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(antwoord.headers().firstValue("X-Content-Type-Options"))
                    .as(pad)
                    .contains("nosniff");
            assertThat(antwoord.headers().firstValue("Server")).as(pad).isEmpty();
        }
        assertThat(haal("/inloggen").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void refusesARequestForAnotherName() throws Exception {
        assertThat(ruw("GET /inloggen HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n"))
                .contains(" 421 ");
        assertThat(ruw("GET /inloggen HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void refusesAHeaderWithoutEnd() throws Exception {
        assertThat(ruw("GET /inloggen HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n"))
                .contains(" 431 ");
    }

    private static HttpResponse<String> haal(String pad, String... koppen) throws Exception {
        return nieuw().send(verzoek(pad, koppen).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> zend(String pad, String inhoud, String... koppen) throws Exception {
        return nieuw().send(
                        verzoek(pad, koppen)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(inhoud))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** A connection of its own for each request: the server may end one of which it did not read the body. */
    private static HttpClient nieuw() {
        return HttpClient.newHttpClient();
    }

    private static HttpRequest.Builder verzoek(String pad, String... koppen) {
        HttpRequest.Builder bouw = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.poort() + pad));
        return koppen.length == 0 ? bouw : bouw.headers(koppen);
    }

    private static String ruw(String verzoek) throws IOException {
        try (Socket verbinding = new Socket("127.0.0.1", server.poort())) {
            verbinding.getOutputStream().write(verzoek.getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = verbinding.getInputStream()) {
                return new String(in.readNBytes(64), StandardCharsets.US_ASCII);
            }
        }
    }

    /** Two sessions and one token. */
    private static final class Bekenden implements Toegang {

        @Override
        public Optional<Sessie> sessie(String sleutel) {
            return switch (sleutel) {
                case "beheerder" -> Optional.of(new Sessie(BEHEERDER, "csrf-beheerder", true, false));
                case "aanbieder" -> Optional.of(new Sessie(AANBIEDER, "csrf-aanbieder", false, false));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<Gebruiker> token(String token) {
            return token.equals("programma")
                    ? Optional.of(new Gebruiker("koppeling", Rol.SYSTEEM, Bereik.van(Set.of(new Gemeentecode("0505")))))
                    : Optional.empty();
        }
    }
}
