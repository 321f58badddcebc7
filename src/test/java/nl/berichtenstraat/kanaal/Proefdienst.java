package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.beheer.Huis;
import nl.berichtenstraat.register.Registers;

/** The service under test with a folder of its own, and the ways in which a message gets into it. */
public final class Proefdienst implements AutoCloseable {

    /** Address where messages are handed in. */
    static final String BERICHTEN = "/api/v1/berichten";

    private static final String TOKEN = "token van de proef";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Instellingen instellingen;
    private final Huis huis;

    private Proefdienst(Instellingen instellingen, Huis huis) {
        this.instellingen = instellingen;
        this.huis = huis;
    }

    /** Starts with the settings of {@link #instellingen}. */
    public static Proefdienst start(Path map, String... sleutelsEnWaarden) throws Exception {
        return start(map, Proefberichten.KLOK, sleutelsEnWaarden);
    }

    /** As {@link #start(Path, String...)}, at another time than that of the messages. */
    public static Proefdienst start(Path map, Clock klok, String... sleutelsEnWaarden) throws Exception {
        Instellingen instellingen = instellingen(map, sleutelsEnWaarden);
        return new Proefdienst(instellingen, Huis.open(instellingen, klok));
    }

    /** Defaults, but for a folder of its own, a free port, some hurry, and the keys with values given in pairs. */
    static Instellingen instellingen(Path map, String... sleutelsEnWaarden) {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", map.toString());
        tekst.setProperty("http.port", "0");
        tekst.setProperty("http.token-file", token(map).toString());
        tekst.setProperty("signals.enabled", "false");
        tekst.setProperty("folder.in.quiet", "PT0.3S");
        tekst.setProperty("retry.first-delay", "PT0.1S");
        tekst.setProperty("retry.longest-delay", "PT1S");
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            tekst.setProperty(sleutelsEnWaarden[i], sleutelsEnWaarden[i + 1]);
        }
        return Instellingen.van(tekst, Path.of("").toAbsolutePath());
    }

    private static Path token(Path map) {
        try {
            return Files.writeString(
                    Files.createDirectories(map.toAbsolutePath()).resolve("token"), TOKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its intake folder. */
    public Path in() {
        return instellingen.map().in();
    }

    /** Its output folder. */
    public Path uit() {
        return instellingen.map().uit();
    }

    /** Its register. */
    public Registers registers() {
        return huis.dienst().registers();
    }

    /** Puts a file in the intake folder, all at once. */
    void leg(String naam, byte[] inhoud) throws IOException {
        Path tijdelijk = Files.createTempFile(in().getParent(), "proef", ".deel");
        Files.write(tijdelijk, inhoud);
        Files.move(tijdelijk, in().resolve(naam), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Names of the files in the intake folder that were taken. */
    List<String> ontvangen() throws IOException {
        Path map = in().resolve(".ontvangen");
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> alle = Files.list(map)) {
            return alle.map(pad -> pad.getFileName().toString()).toList();
        }
    }

    /** Offers a message over HTTP. */
    public HttpResponse<String> post(byte[] inhoud, String... koppen) throws Exception {
        return post(BodyPublishers.ofByteArray(inhoud), koppen);
    }

    HttpResponse<String> post(BodyPublisher inhoud, String... koppen) throws Exception {
        return zend(verzoek(BERICHTEN, koppen).POST(inhoud));
    }

    /** Asks for something over HTTP. */
    public HttpResponse<String> haal(String pad, String... koppen) throws Exception {
        return zend(verzoek(pad, koppen).GET());
    }

    /** Port on which adapters of the GGk deliver. */
    public int ggkPoort() {
        return huis.dienst().ggkPoort().orElseThrow();
    }

    private HttpRequest.Builder verzoek(String pad, String... koppen) {
        HttpRequest.Builder bouw = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + huis.voordeur().orElseThrow().poort())
                        .resolve(pad));
        if (List.of(koppen).stream().noneMatch("Authorization"::equals)) {
            bouw.header("Authorization", "Bearer " + TOKEN);
        }
        return koppen.length == 0 ? bouw : bouw.headers(koppen);
    }

    private static HttpResponse<String> zend(HttpRequest.Builder verzoek) throws Exception {
        return HTTP.send(verzoek.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        huis.close();
    }
}
