package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Huis;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Auditlog.Bewaard;
import nl.berichtenstraat.register.Auditlog.Keuze;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole service with a real identity server beside it: people log in there and come back here. */
class KeycloakIT {

    private static final String ANNA = "3f1c2f3e-7d0a-4d0a-9a55-0d8f6a6f0001";
    private static final String BEN = "3f1c2f3e-7d0a-4d0a-9a55-0d8f6a6f0002";
    private static final Pattern FORMULIER = Pattern.compile("action=\"([^\"]+)\"");

    @TempDir
    static Path map;

    private static Keycloak keycloak;
    private static Huis huis;
    private static Toegangsbeheer toegang;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start(map);
        int poort = vrijePoort();
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", map.resolve("data").toString());
        tekst.setProperty("signals.enabled", "false");
        tekst.setProperty("http.port", Integer.toString(poort));
        tekst.setProperty("http.url", "http://127.0.0.1:" + poort);
        tekst.setProperty("oidc.issuer", keycloak.uitgever().toString());
        tekst.setProperty("oidc.client-id", "berichtenstraat");
        tekst.setProperty(
                "oidc.client-secret-file",
                Files.writeString(map.resolve("geheim"), "geheim-van-de-proef\n")
                        .toString());
        Instellingen instellingen = Instellingen.van(tekst, Path.of("").toAbsolutePath());
        huis = Huis.open(instellingen, Clock.systemDefaultZone());
        toegang = Toegangsbeheer.van(instellingen, registers(), Clock.systemDefaultZone());
        toegang.accounts()
                .maakVoor(
                        new Gebruiker("proef", Rol.BEHEERDER, Bereik.alles()),
                        "proef",
                        "anna",
                        new Macht("beheerder", Bereik.alles()),
                        ANNA);
    }

    @AfterAll
    static void stop() throws Exception {
        if (huis != null) {
            huis.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void letsInWhomTheIdentityServerVouchesForAndWeKnow() throws Exception {
        Bezoeker anna = bezoeker();
        assertThat(anna.haal("/inloggen?naar=%2Flogboek").body())
                .contains("href=\"/inloggen/organisatie?naar=%2Flogboek\"");
        HttpResponse<String> binnen =
                anna.haal(logInBijKeycloak(anna, "/inloggen/organisatie?naar=%2Flogboek", "anna"));

        assertThat(Bezoeker.naar(binnen)).isEqualTo("/logboek");
        assertThat(anna.haal("/logboek").body()).contains("anna", "identiteitsprovider");
        assertThat(anna.koekje("aanmelding")).isEmpty();
        anna.haal("/logboek");
        anna.zend("/uitloggen");
        assertThat(anna.koekje("sessie")).isEmpty();
        assertThat(anna.haal("/logboek").statusCode()).isEqualTo(303);
    }

    @Test
    void tellsWhomTheIdentityServerKnowsAndWeDoNotWhatToAskFor() throws Exception {
        Bezoeker ben = bezoeker();
        HttpResponse<String> buiten = ben.haal(logInBijKeycloak(ben, "/inloggen/organisatie", "ben"));

        assertThat(buiten.statusCode()).isEqualTo(403);
        assertThat(buiten.body()).contains("Vraag de beheerder", BEN);
        assertThat(ben.koekje("sessie")).isEmpty();
        assertThat(laatste()).isEqualTo("geen open account voor onderwerp " + BEN);
    }

    @Test
    void letsNobodyInWithTheAnswerToAnother() throws Exception {
        Bezoeker anna = bezoeker();
        String terug = logInBijKeycloak(anna, "/inloggen/organisatie", "anna");
        Bezoeker ander = bezoeker();

        assertThat(ander.haal(terug).statusCode()).as("nothing begun").isEqualTo(403);
        ander.haal("/inloggen/organisatie");
        assertThat(ander.haal(terug).statusCode()).as("begun something else").isEqualTo(403);
        assertThat(laatste()).isEqualTo("state hoort niet bij deze browser");
        assertThat(ander.koekje("sessie")).isEmpty();
        assertThat(anna.haal(terug).statusCode()).as("still good for its owner").isEqualTo(303);
    }

    @Test
    void letsNobodyInTwiceWithOneAnswer() throws Exception {
        Bezoeker anna = bezoeker();
        String begin = Bezoeker.naar(anna.haal("/inloggen/organisatie"));
        String poging = anna.koekje("aanmelding").orElseThrow();
        String terug = vulIn(anna, begin, "anna");
        assertThat(anna.haal(terug).statusCode()).isEqualTo(303);

        anna.zetKoekje("aanmelding", poging);
        assertThat(anna.haal(terug).statusCode()).isEqualTo(403);
        assertThat(laatste()).isEqualTo("code niet aangenomen");
    }

    @Test
    void believesNoCodeOfAnotherAttempt() throws Exception {
        Bezoeker anna = bezoeker();
        String terug = logInBijKeycloak(anna, "/inloggen/organisatie", "anna");
        String code = terug.replaceFirst(".*[?&]code=([^&]+).*", "$1");
        Bezoeker kwaad = bezoeker();
        String state = Bezoeker.naar(kwaad.haal("/inloggen/organisatie")).replaceFirst(".*[?&]state=([^&]+).*", "$1");

        assertThat(kwaad.haal("/inloggen/terug?code=" + code + "&state=" + state)
                        .statusCode())
                .isEqualTo(403);
        assertThat(laatste()).as("its verifier is another").isEqualTo("code niet aangenomen");
    }

    @Test
    void sendsABlockedAccountAway() throws Exception {
        Gebruiker wie = new Gebruiker("proef", Rol.BEHEERDER, Bereik.alles());
        long id = toegang.accounts().account("anna").orElseThrow().id();
        toegang.accounts().blokkeer(wie, "proef", id);
        try {
            Bezoeker anna = bezoeker();
            assertThat(anna.haal(logInBijKeycloak(anna, "/inloggen/organisatie", "anna"))
                            .statusCode())
                    .isEqualTo(403);
        } finally {
            toegang.accounts().geefVrij(wie, "proef", id);
        }
    }

    /** Logs in over there; returns the address to which that sends one back. */
    private static String logInBijKeycloak(Bezoeker bezoeker, String begin, String naam) throws Exception {
        HttpResponse<String> heen = bezoeker.haal(begin);
        assertThat(heen.statusCode()).isEqualTo(303);
        return vulIn(bezoeker, Bezoeker.naar(heen), naam);
    }

    private static String vulIn(Bezoeker bezoeker, String adres, String naam) throws Exception {
        assertThat(adres).startsWith(keycloak.uitgever().toString());
        Matcher formulier = FORMULIER.matcher(bezoeker.haal(adres).body());
        assertThat(formulier.find()).isTrue();
        HttpResponse<String> antwoord = bezoeker.zend(
                formulier.group(1).replace("&amp;", "&"), "username", naam, "password", naam + "-wachtwoord");
        String terug = Bezoeker.naar(antwoord);
        assertThat(URI.create(terug).getPath()).isEqualTo("/inloggen/terug");
        return terug;
    }

    private static Bezoeker bezoeker() {
        return new Bezoeker(huis.voordeur().orElseThrow().poort());
    }

    private static Registers registers() {
        return huis.dienst().registers();
    }

    private static String laatste() {
        List<Bewaard> regels = registers().lees(r -> r.audit().lees(Keuze.alles(), Optional.empty(), 1));
        return regels.stream().map(Bewaard::regel).map(Regel::reden).findFirst().orElse("");
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket proef = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        }
    }
}
