package nl.berichtenstraat.kanaal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Instellingen.Alarm;
import nl.berichtenstraat.kanaal.Instellingen.Contracten;
import nl.berichtenstraat.kanaal.Instellingen.Herstel;
import nl.berichtenstraat.kanaal.Instellingen.Http;
import nl.berichtenstraat.kanaal.Instellingen.Identiteit;
import nl.berichtenstraat.kanaal.Instellingen.Makelaar;
import nl.berichtenstraat.kanaal.Instellingen.Map;
import nl.berichtenstraat.kanaal.Instellingen.Opslag;
import nl.berichtenstraat.kanaal.Instellingen.Signalen;
import nl.berichtenstraat.kanaal.Instellingen.Sluiting;
import nl.berichtenstraat.kanaal.Instellingen.Straat;
import nl.berichtenstraat.kanaal.Instellingen.Toegang;

/** Reads the settings from their text, with the default of each, and refuses what cannot go together. */
final class Instellingenlezer {

    private static final long HALVE_GIGABYTE = 512L * 1024 * 1024;

    private final Eigenschappen eigenschappen;

    Instellingenlezer(Eigenschappen eigenschappen) {
        this.eigenschappen = eigenschappen;
    }

    /**
     * All of them.
     *
     * @throws OngeldigeInstelling on an unknown key or an unusable value
     */
    Instellingen lees() {
        Path data = eigenschappen.pad("data.folder", "data");
        Instellingen instellingen = new Instellingen(
                data,
                new Contracten(
                        eigenschappen.pad("contracts.folder", "config/contracten"),
                        eigenschappen.duur("contracts.interval", Duration.ofSeconds(10))),
                codelijsten(),
                eigenschappen.pad("routes.folder", "routes"),
                new Instellingen.Ggk(eigenschappen.pad("ggk.file", "config/ggk.yaml"), eigenschappen.basis()),
                opslag(data),
                makelaar(),
                map(data),
                http(),
                straat(),
                signalen(),
                sluiting(),
                herstel(),
                alarm(),
                toegang());
        eigenschappen.weigerOnbekende();
        controleer(instellingen);
        return instellingen;
    }

    /** The default folder need not be there; one that was asked for must. */
    private Path codelijsten() {
        Path map = eigenschappen.pad("codelists.folder", "config/codelijsten");
        if (eigenschappen.pad("codelists.folder").isPresent() && !Files.isDirectory(map)) {
            throw new OngeldigeInstelling("codelists.folder is geen map: " + map);
        }
        return map;
    }

    private Opslag opslag(Path data) {
        return new Opslag(
                eigenschappen.tekst("store.url"),
                eigenschappen.tekst("store.user"),
                eigenschappen.pad("store.password-file"),
                eigenschappen.getal("store.connections", 8),
                eigenschappen.pad("store.client-key-file").orElse(data.resolve("clientsleutel.geheim")));
    }

    private Makelaar makelaar() {
        return new Makelaar(
                eigenschappen.tekst("broker.url"),
                eigenschappen.tekst("broker.user"),
                eigenschappen.pad("broker.password-file"),
                eigenschappen.tekst("broker.embedded.listen"));
    }

    private Map map(Path data) {
        return new Map(
                eigenschappen.pad("folder.in").orElse(data.resolve("in")),
                eigenschappen.pad("folder.out").orElse(data.resolve("uit")),
                eigenschappen.schakelaar("folder.out.enabled", false),
                eigenschappen.duur("folder.in.quiet", Duration.ofSeconds(1)));
    }

    private Http http() {
        return new Http(
                eigenschappen.schakelaar("http.enabled", true),
                eigenschappen.tekst("http.host", "127.0.0.1"),
                eigenschappen.getal("http.port", 8323),
                eigenschappen.pad("http.token-file"),
                eigenschappen.duur("http.wait", Duration.ofSeconds(10)),
                eigenschappen.tekst("http.url").map(tekst -> adres("http.url", tekst)));
    }

    private static URI adres(String sleutel, String tekst) {
        try {
            URI adres = new URI(tekst);
            boolean web = "https".equals(adres.getScheme()) || "http".equals(adres.getScheme());
            if (web && adres.getHost() != null) {
                return adres;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new OngeldigeInstelling(sleutel + " is geen webadres, zoals https://straat.voorbeeld.nl");
    }

    private Straat straat() {
        return new Straat(
                eigenschappen.aantalBytes("message.max-bytes", HALVE_GIGABYTE),
                eigenschappen.getal("lane.workers", 4),
                eigenschappen.getal("retry.attempts", 6),
                eigenschappen.duur("retry.first-delay", Duration.ofMillis(500)),
                eigenschappen.duur("retry.longest-delay", Duration.ofSeconds(30)),
                eigenschappen.duur("relay.interval", Duration.ofMillis(500)));
    }

    private Signalen signalen() {
        return new Signalen(
                eigenschappen.schakelaar("signals.enabled", true),
                eigenschappen.tijdstip("signals.at", LocalTime.of(6, 0)));
    }

    private Sluiting sluiting() {
        return new Sluiting(
                eigenschappen.dagVanMaand("close.day"), eigenschappen.tijdstip("close.at", LocalTime.of(5, 0)));
    }

    private Herstel herstel() {
        return new Herstel(
                eigenschappen.duur("recovery.first-delay", Duration.ofMinutes(1)),
                eigenschappen.duur("recovery.longest-delay", Duration.ofMinutes(30)),
                eigenschappen.getal("recovery.rounds", 12));
    }

    private Alarm alarm() {
        return new Alarm(
                eigenschappen.tekst("alarm.webhook").map(tekst -> adres("alarm.webhook", tekst)),
                eigenschappen.pad("alarm.webhook-secret-file"));
    }

    private Toegang toegang() {
        return new Toegang(
                eigenschappen.duur("login.session", Duration.ofHours(12)),
                eigenschappen.duur("login.idle", Duration.ofMinutes(30)),
                eigenschappen.getal("api.per-minute", 6000),
                identiteit());
    }

    private Optional<Identiteit> identiteit() {
        Optional<String> uitgever = eigenschappen.tekst("oidc.issuer");
        Optional<String> client = eigenschappen.tekst("oidc.client-id");
        Optional<Path> geheim = eigenschappen.pad("oidc.client-secret-file");
        String kenmerk = eigenschappen.tekst("oidc.claim", "sub");
        if (uitgever.isEmpty() && client.isEmpty() && geheim.isEmpty()) {
            return Optional.empty();
        }
        if (uitgever.isEmpty() || client.isEmpty() || geheim.isEmpty()) {
            throw new OngeldigeInstelling(
                    "oidc.issuer, oidc.client-id en oidc.client-secret-file horen bij elkaar: geef ze alle drie op");
        }
        return Optional.of(new Identiteit(adres("oidc.issuer", uitgever.get()), client.get(), geheim.get(), kenmerk));
    }

    /** What must go together; what is dangerous alone is refused. */
    private static void controleer(Instellingen instellingen) {
        instellingen.alarm().webhook().ifPresent(adres -> {
            if (!adres.getScheme().equals("https") && !Instellingen.isLoopback(adres.getHost())) {
                throw new OngeldigeInstelling("alarm.webhook is niet op deze machine: gebruik https");
            }
            if (instellingen.alarm().geheimBestand().isEmpty()) {
                throw new OngeldigeInstelling(
                        "alarm.webhook ondertekent wat daarheen gaat:" + " geef ook alarm.webhook-secret-file op");
            }
        });
        if (instellingen.toegang().identiteit().isPresent()
                && instellingen.http().url().isEmpty()) {
            throw new OngeldigeInstelling(
                    "oidc.issuer vraagt ook http.url: het adres waarheen de identiteitsprovider mensen terugstuurt");
        }
        if (instellingen.http().actief()
                && !instellingen.http().isLoopback()
                && !instellingen.http().isVersleuteld()) {
            throw new OngeldigeInstelling(
                    "http.host is van buiten bereikbaar: geef ook http.url op, het https-adres van de"
                            + " proxy waarachter de dienst staat");
        }
        if (instellingen.makelaar().luister().isPresent()
                && (instellingen.makelaar().gebruiker().isEmpty()
                        || instellingen.makelaar().wachtwoordBestand().isEmpty())) {
            throw new OngeldigeInstelling(
                    "broker.embedded.listen laat andere programma's toe: geef ook broker.user en broker.password-file op");
        }
    }
}
