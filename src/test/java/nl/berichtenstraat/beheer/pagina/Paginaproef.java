package nl.berichtenstraat.beheer.pagina;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webserver;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.herhaling.Herhalingen;

/** The pages about messages over real HTTP; a session is the name of a role, or the code of an aanbieder or gemeente. */
final class Paginaproef implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Webserver server;

    Paginaproef(Path map, Registers registers, Clientsleutels sleutels, Clock klok) {
        this(
                map,
                klok,
                List.of(
                        new Vandaagpagina(registers, klok),
                        new Zoekpaginas(registers, sleutels, klok),
                        new Berichtpagina(registers, klok),
                        new Herhaalpaginas(new Herhalingen(registers, klok), new Datums(klok.getZone()))));
    }

    /** Other pages. */
    Paginaproef(Path map, Clock klok, List<Webdeel> delen) {
        Properties tekst = new Properties();
        tekst.setProperty("http.port", "0");
        server = Webserver.start(Instellingen.van(tekst, map).http(), 1 << 20, map, new Bekenden(), delen, klok);
    }

    /** Port on which they are. */
    int poort() {
        return server.poort();
    }

    HttpResponse<String> haal(String wie, String pad) throws Exception {
        return HTTP.send(verzoek(wie, pad).build(), BodyHandlers.ofString());
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> zend(String wie, String pad, String... velden) throws Exception {
        List<String> delen = new ArrayList<>(List.of("csrf=csrf-" + wie));
        for (int i = 0; i < velden.length; i += 2) {
            delen.add(velden[i] + "=" + URLEncoder.encode(velden[i + 1], StandardCharsets.UTF_8));
        }
        return HTTP.send(
                verzoek(wie, pad)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", delen)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder verzoek(String wie, String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort() + pad))
                .header("Cookie", "sessie=" + wie);
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Bekenden implements Toegang {

        @Override
        public Optional<Sessie> sessie(String wie) {
            return Optional.of(new Sessie(gebruiker(wie), "csrf-" + wie, true, false));
        }

        @Override
        public Optional<Gebruiker> token(String token) {
            return Optional.empty();
        }

        private static Gebruiker gebruiker(String wie) {
            if (wie.matches("[0-9]{8}")) {
                return new Gebruiker("zorg " + wie, Rol.AANBIEDER, Bereik.van(new AgbCode(wie)));
            }
            if (wie.matches("lezer[0-9]{4}")) {
                return new Gebruiker(wie, Rol.LEZER, Bereik.van(Set.of(new Gemeentecode(wie.substring(5)))));
            }
            return wie.matches("[0-9]{4}")
                    ? new Gebruiker("gemeente " + wie, Rol.GEMEENTE, Bereik.van(Set.of(new Gemeentecode(wie))))
                    : new Gebruiker("anna", Rol.van(wie), Bereik.alles());
        }
    }
}
