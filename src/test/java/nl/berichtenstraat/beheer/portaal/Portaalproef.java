package nl.berichtenstraat.beheer.portaal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Inzending;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.beheer.web.Webserver;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.opgave.Opgaveproef;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Registers;

/** The portal in a real web server over a real lane, with one user at each of two aanbieders. */
final class Portaalproef implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String GRENS = "grens";

    private final Opgaveproef proef;
    private final Webserver server;

    Portaalproef(Path map) {
        this.proef = new Opgaveproef(map);
        Registers registers = proef.straat().registers();
        Inzending inzending =
                new Inzending(proef.straat().ontvangst(), registers, this::verwerk, Duration.ofSeconds(5));
        Portaal portaal = new Portaal(
                new Portaal.Lane(
                        registers,
                        proef.straat().contracten(),
                        proef.sleutels(),
                        proef.straat().proefcontrole()),
                inzending,
                proef.klok());
        Properties tekst = new Properties();
        tekst.setProperty("http.port", "0");
        Instellingen.Http http = Instellingen.van(tekst, map).http();
        this.server = Webserver.start(http, 50_000_000, map, new Bekenden(), List.of(portaal), proef.klok());
    }

    Opgaveproef lane() {
        return proef;
    }

    /** What stands in the audit log, newest first: who, what, about what. */
    List<String> logboek() {
        return proef.straat()
                .registers()
                .lees(register -> register.audit().lees(Auditlog.Keuze.alles(), Optional.empty(), 100).stream()
                        .map(bewaard ->
                                bewaard.regel().wie() + " " + bewaard.regel().handeling() + " "
                                        + bewaard.regel().onderwerp())
                        .map(String::strip)
                        .toList());
    }

    /** Number of the last message. */
    long laatste() {
        return proef.straat().ontvangst().laatste();
    }

    HttpResponse<String> haal(String wie, String pad) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(adres(pad))
                        .header("Cookie", "sessie=" + wie)
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> zend(String wie, String pad, Map<String, String> velden)
            throws IOException, InterruptedException {
        return upload(wie, pad, velden, "", new byte[0]);
    }

    /** Sends a form with a file; an empty name sends none. */
    HttpResponse<String> upload(String wie, String pad, Map<String, String> velden, String naam, byte[] bestand)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(adres(pad))
                        .header("Cookie", "sessie=" + wie)
                        .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(formulier(wie, velden, naam, bestand)))
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    int poort() {
        return server.poort();
    }

    /** The body of such a form. */
    static byte[] formulier(String wie, Map<String, String> velden, String naam, byte[] bestand) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        deel(uit, "csrf", "csrf-" + wie);
        for (Map.Entry<String, String> veld : velden.entrySet()) {
            deel(uit, veld.getKey(), veld.getValue());
        }
        if (!naam.isEmpty()) {
            uit.write(("--" + GRENS + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + naam
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            uit.write(bestand);
            uit.write("\r\n".getBytes(UTF_8));
        }
        uit.write(("--" + GRENS + "--\r\n").getBytes(UTF_8));
        return uit.toByteArray();
    }

    private static void deel(ByteArrayOutputStream uit, String naam, String waarde) throws IOException {
        uit.write(("--" + GRENS + "\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + waarde + "\r\n")
                .getBytes(UTF_8));
    }

    private URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + server.poort() + pad);
    }

    private void verwerk() {
        proef.straat()
                .registers()
                .lees(register -> register.berichten().openstaand(100))
                .forEach(proef.straat().verwerking()::verwerk);
    }

    @Override
    public void close() {
        server.close();
        proef.close();
    }

    /** Two users of aanbieders, one of another kind. */
    private static final class Bekenden implements Toegang {

        @Override
        public Optional<Sessie> sessie(String sleutel) {
            return gebruiker(sleutel).map(gebruiker -> new Sessie(gebruiker, "csrf-" + sleutel, true, false));
        }

        private static Optional<Gebruiker> gebruiker(String naam) {
            return switch (naam) {
                case "zorg" -> Optional.of(aanbieder(naam, Opgaveproef.AANBIEDER));
                case "ander" -> Optional.of(aanbieder(naam, Opgaveproef.ANDER));
                case "lezer" -> Optional.of(new Gebruiker(naam, Rol.LEZER, Bereik.alles()));
                default -> Optional.empty();
            };
        }

        private static Gebruiker aanbieder(String naam, AgbCode agb) {
            return new Gebruiker(naam, Rol.AANBIEDER, Bereik.van(agb));
        }

        @Override
        public Optional<Gebruiker> token(String token) {
            return Optional.empty();
        }
    }
}
