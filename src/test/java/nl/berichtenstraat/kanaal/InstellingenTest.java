package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstellingenTest {

    private static final Path BASIS = Path.of("basis").toAbsolutePath();

    @Test
    void knowsADefaultForEverything() {
        assertThat(Instellingen.van(new Properties(), BASIS))
                .isEqualTo(new Instellingen(
                        BASIS.resolve("data"),
                        new Instellingen.Contracten(BASIS.resolve("config/contracten"), Duration.ofSeconds(10)),
                        BASIS.resolve("config/codelijsten"),
                        BASIS.resolve("routes"),
                        new Instellingen.Ggk(BASIS.resolve("config/ggk.yaml"), BASIS),
                        new Instellingen.Opslag(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                8,
                                BASIS.resolve("data/clientsleutel.geheim")),
                        new Instellingen.Makelaar(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        new Instellingen.Map(
                                BASIS.resolve("data/in"), BASIS.resolve("data/uit"), false, Duration.ofSeconds(1)),
                        new Instellingen.Http(
                                true, "127.0.0.1", 8323, Optional.empty(), Duration.ofSeconds(10), Optional.empty()),
                        new Instellingen.Straat(
                                512L * 1024 * 1024,
                                4,
                                6,
                                Duration.ofMillis(500),
                                Duration.ofSeconds(30),
                                Duration.ofMillis(500)),
                        new Instellingen.Signalen(true, LocalTime.of(6, 0)),
                        new Instellingen.Sluiting(Optional.empty(), LocalTime.of(5, 0)),
                        new Instellingen.Herstel(Duration.ofMinutes(1), Duration.ofMinutes(30), 12),
                        new Instellingen.Alarm(Optional.empty(), Optional.empty()),
                        new Instellingen.Toegang(
                                Duration.ofHours(12), Duration.ofMinutes(30), 6000, Optional.empty())));
    }

    @Test
    void mapsEveryKey() {
        Properties tekst = tekst(
                "data.folder=d",
                "contracts.folder=c",
                "contracts.interval=PT7S",
                "codelists.folder=" + Path.of("config").toAbsolutePath(),
                "routes.folder=r",
                "ggk.file=g.yaml",
                "store.url=jdbc:postgresql://ergens/straat",
                "store.user=su",
                "store.password-file=geheim/store",
                "store.connections=3",
                "store.client-key-file=geheim/sleutel",
                "broker.url=tcp://ergens:61616",
                "broker.user=bu",
                "broker.password-file=geheim/broker",
                "broker.embedded.listen=tcp://127.0.0.1:61617",
                "folder.in=i",
                "folder.in.quiet=PT2S",
                "folder.out=u",
                "folder.out.enabled=true",
                "http.enabled=false",
                "http.host=0.0.0.0",
                "http.port=80",
                "http.token-file=geheim/token",
                "http.url=https://straat.example",
                "http.wait=PT3S",
                "message.max-bytes=1000",
                "lane.workers=2",
                "retry.attempts=7",
                "retry.first-delay=PT4S",
                "retry.longest-delay=PT5S",
                "relay.interval=PT6S",
                "signals.enabled=false",
                "signals.at=07:30",
                "close.day=15",
                "close.at=03:30",
                "recovery.first-delay=PT2M",
                "recovery.longest-delay=PT1H",
                "recovery.rounds=5",
                "alarm.webhook=https://wacht.voorbeeld.nl/alarm",
                "alarm.webhook-secret-file=geheim/webhook",
                "login.session=PT8H",
                "login.idle=PT10M",
                "api.per-minute=60",
                "oidc.issuer=https://inloggen.voorbeeld.nl/realms/straat",
                "oidc.client-id=berichtenstraat",
                "oidc.client-secret-file=geheim/oidc",
                "oidc.claim=oid");

        assertThat(Instellingen.van(tekst, BASIS))
                .isEqualTo(new Instellingen(
                        BASIS.resolve("d"),
                        new Instellingen.Contracten(BASIS.resolve("c"), Duration.ofSeconds(7)),
                        Path.of("config").toAbsolutePath(),
                        BASIS.resolve("r"),
                        new Instellingen.Ggk(BASIS.resolve("g.yaml"), BASIS),
                        new Instellingen.Opslag(
                                Optional.of("jdbc:postgresql://ergens/straat"),
                                Optional.of("su"),
                                Optional.of(BASIS.resolve("geheim/store")),
                                3,
                                BASIS.resolve("geheim/sleutel")),
                        new Instellingen.Makelaar(
                                Optional.of("tcp://ergens:61616"),
                                Optional.of("bu"),
                                Optional.of(BASIS.resolve("geheim/broker")),
                                Optional.of("tcp://127.0.0.1:61617")),
                        new Instellingen.Map(BASIS.resolve("i"), BASIS.resolve("u"), true, Duration.ofSeconds(2)),
                        new Instellingen.Http(
                                false,
                                "0.0.0.0",
                                80,
                                Optional.of(BASIS.resolve("geheim/token")),
                                Duration.ofSeconds(3),
                                Optional.of(URI.create("https://straat.example"))),
                        new Instellingen.Straat(
                                1000, 2, 7, Duration.ofSeconds(4), Duration.ofSeconds(5), Duration.ofSeconds(6)),
                        new Instellingen.Signalen(false, LocalTime.of(7, 30)),
                        new Instellingen.Sluiting(Optional.of(15), LocalTime.of(3, 30)),
                        new Instellingen.Herstel(Duration.ofMinutes(2), Duration.ofHours(1), 5),
                        new Instellingen.Alarm(
                                Optional.of(URI.create("https://wacht.voorbeeld.nl/alarm")),
                                Optional.of(BASIS.resolve("geheim/webhook"))),
                        new Instellingen.Toegang(
                                Duration.ofHours(8),
                                Duration.ofMinutes(10),
                                60,
                                Optional.of(new Instellingen.Identiteit(
                                        URI.create("https://inloggen.voorbeeld.nl/realms/straat"),
                                        "berichtenstraat",
                                        BASIS.resolve("geheim/oidc"),
                                        "oid")))));
    }

    @Test
    void putsFoldersOfTheEmbeddedPartsUnderTheDataFolder() {
        Instellingen instellingen = Instellingen.van(tekst("data.folder=elders"), BASIS);

        assertThat(instellingen.map().in()).isEqualTo(BASIS.resolve("elders/in"));
        assertThat(instellingen.map().uit()).isEqualTo(BASIS.resolve("elders/uit"));
        assertThat(instellingen.opslag().sleutelBestand()).isEqualTo(BASIS.resolve("elders/clientsleutel.geheim"));
    }

    @Test
    void refusesAKeyItDoesNotKnowByName() {
        assertThatThrownBy(() -> Instellingen.van(tekst("htp.port=80"), BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining("htp.port");
    }

    @ParameterizedTest
    @CsvSource({
        "http.port=tachtig, een geheel getal",
        "http.enabled=ja, true of false",
        "signals.at=6 uur, een tijdstip zoals 06:00",
        "http.wait=10, een duur",
        "http.url=straat.example, geen webadres",
        "message.max-bytes=veel, een aantal bytes",
        "close.at=laat, een tijdstip",
        "close.day=32, een dag van de maand",
        "close.day=vijf, een dag van de maand"
    })
    void saysWhichValueCannotBeUsed(String regel, String verwacht) {
        assertThatThrownBy(() -> Instellingen.van(tekst(regel), BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining(regel.replaceFirst("=.*", ""))
                .hasMessageContaining(verwacht);
    }

    @Test
    void listensToOthersOnlyWithAToken() {
        assertThatThrownBy(() -> Instellingen.van(tekst("http.host=0.0.0.0"), BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining("http.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oidc.issuer=https://inloggen.nl", "oidc.client-id=x", "oidc.client-secret-file=x"})
    void asksForAllThatAnIdentityProviderNeeds(String regel) {
        assertThatThrownBy(() -> Instellingen.van(tekst(regel), BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining("horen bij elkaar");
    }

    @Test
    void asksWhereAnIdentityProviderSendsPeopleBackTo() {
        Properties tekst = tekst("oidc.issuer=https://inloggen.nl", "oidc.client-id=x", "oidc.client-secret-file=x");

        assertThatThrownBy(() -> Instellingen.van(tekst, BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining("http.url");
    }

    @Test
    void opensTheEmbeddedBrokerOnlyToANamedUser() {
        assertThatThrownBy(() -> Instellingen.van(tekst("broker.embedded.listen=tcp://127.0.0.1:61616"), BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining("broker.user");
    }

    @ParameterizedTest
    @CsvSource({
        "http://wacht.voorbeeld.nl/alarm, geheim, gebruik https",
        "https://wacht.voorbeeld.nl/alarm, '', alarm.webhook-secret-file",
        "wacht.voorbeeld.nl, geheim, geen webadres"
    })
    void sendsAlarmsOnlyWhereTheyAreSafe(String adres, String geheim, String uitleg) {
        Properties tekst = tekst("alarm.webhook=" + adres, "alarm.webhook-secret-file=" + geheim);
        assertThatThrownBy(() -> Instellingen.van(tekst, BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining(uitleg);
    }

    @Test
    void sendsAlarmsInTheClearOnThisMachine() {
        Properties tekst = tekst("alarm.webhook=http://127.0.0.1:8080/alarm", "alarm.webhook-secret-file=geheim");
        assertThat(Instellingen.van(tekst, BASIS).alarm().webhook())
                .contains(URI.create("http://127.0.0.1:8080/alarm"));
    }

    @Test
    void readsAFile(@TempDir Path map) throws IOException {
        Path bestand = Files.writeString(map.resolve("instellingen"), "# toelichting\nhttp.port = 8000\n");

        assertThat(Instellingen.lees(bestand, BASIS).http().poort()).isEqualTo(8000);
    }

    @Test
    void saysThatAFileCannotBeRead(@TempDir Path map) {
        assertThatThrownBy(() -> Instellingen.lees(map.resolve("bestaat-niet"), BASIS))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining("bestaat-niet");
    }

    @Test
    void acceptsTheSettingsFileThatComesAlong() {
        assertThat(Instellingen.lees(Path.of("config/application.properties"), BASIS))
                .isEqualTo(Instellingen.van(new Properties(), BASIS));
    }

    private static Properties tekst(String... regels) {
        Properties tekst = new Properties();
        for (String regel : regels) {
            tekst.setProperty(regel.substring(0, regel.indexOf('=')), regel.substring(regel.indexOf('=') + 1));
        }
        return tekst;
    }
}
