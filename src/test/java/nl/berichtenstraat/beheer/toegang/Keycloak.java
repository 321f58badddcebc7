package nl.berichtenstraat.beheer.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A Keycloak of this test's own: a process with the realm of src/test/resources/keycloak, on a free port. */
final class Keycloak implements AutoCloseable {

    private static final Path UITGEPAKT = Path.of("target/keycloak");
    private static final Path RIJK = Path.of("src/test/resources/keycloak/straat-realm.json");
    private static final Duration GEDULD = Duration.ofMinutes(5);

    private final Process proces;
    private final int poort;
    private final Path log;

    private Keycloak(Process proces, int poort, Path log) {
        this.proces = proces;
        this.poort = poort;
        this.log = log;
    }

    /** Starts it from a copy in this folder, and waits until it answers. */
    static Keycloak start(Path map) throws IOException {
        Path thuis = map.resolve("keycloak");
        kopieer(distributie(), thuis);
        Path invoer = Files.createDirectories(thuis.resolve("data/import"));
        Files.copy(RIJK, invoer.resolve(RIJK.getFileName()));
        int poort = vrijePoort();
        Path log = map.resolve("keycloak.log");
        ProcessBuilder bouw = new ProcessBuilder(
                        "bash",
                        thuis.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + poort)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        bouw.environment().put("JAVA_HOME", System.getProperty("java.home"));
        bouw.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        Keycloak keycloak = new Keycloak(bouw.start(), poort, log);
        try {
            keycloak.wacht();
            return keycloak;
        } catch (RuntimeException e) {
            keycloak.close();
            throw e;
        }
    }

    /** Issuer of its realm. */
    URI uitgever() {
        return URI.create("http://127.0.0.1:" + poort + "/realms/straat");
    }

    @Override
    public void close() {
        List<ProcessHandle> kinderen = proces.descendants().toList();
        kinderen.forEach(ProcessHandle::destroyForcibly);
        proces.destroyForcibly();
        try {
            proces.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void wacht() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create(uitgever() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(20))
                .build();
        Awaitility.await("Keycloak, zie " + log)
                .atMost(GEDULD)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .failFast("Keycloak stopte, zie " + log, () -> !proces.isAlive())
                .until(() -> http.send(verzoek, BodyHandlers.discarding()).statusCode() == 200);
    }

    private static Path distributie() throws IOException {
        try (Stream<Path> mappen = Files.list(UITGEPAKT)) {
            return mappen.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IOException("in " + UITGEPAKT + " staat geen Keycloak"));
        }
    }

    /** It writes in its own folder. */
    private static void kopieer(Path van, Path naar) throws IOException {
        try (Stream<Path> bestanden = Files.walk(van)) {
            bestanden.forEach(bestand -> kopieerEen(bestand, naar.resolve(van.relativize(bestand))));
        }
    }

    private static void kopieerEen(Path van, Path naar) {
        try {
            if (!Files.isDirectory(van) || Files.notExists(naar)) {
                Files.copy(van, naar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket proef = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        }
    }
}
