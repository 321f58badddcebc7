package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/** The service in a process of its own, that is offered the sample messages in its intake folder, a few at a time. */
final class Dienstproef {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final String GEHEIM = "0123456789abcdef".repeat(4);
    private static final String NIET_VERZONDEN = "select count(*) from uitgaand where verzonden is null";
    private static final String OPEN = "straat open";

    private final Path map;
    private final Verbinder register;
    private final Path instellingen;
    private final Iterator<Map.Entry<String, byte[]>> berichten =
            Proefpartij.berichten().entrySet().iterator();
    private final Map<String, String> bekendAls = new HashMap<>();
    private Weg weg = this::legInMap;
    private int starts;

    /** Connects to the register of the service. */
    @FunctionalInterface
    interface Verbinder {
        Connection verbind() throws SQLException;
    }

    /** A way in. */
    @FunctionalInterface
    interface Weg {
        /** Offers a message; returns the name by which the register will know it. */
        String bied(String naam, byte[] inhoud) throws Exception;
    }

    /**
     * A service that was never started.
     *
     * @param map everything it keeps
     * @param register its register
     * @param eigen settings besides the folders
     */
    Dienstproef(Path map, Verbinder register, Map<String, String> eigen) throws IOException {
        this.map = Files.createDirectories(map);
        this.register = register;
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", map.resolve("data").toString());
        tekst.setProperty("folder.in", in().toString());
        tekst.setProperty("folder.in.quiet", "PT0.05S");
        tekst.setProperty("relay.interval", "PT0.2S");
        tekst.setProperty("http.port", "0");
        tekst.setProperty("signals.enabled", "false");
        tekst.setProperty(
                "contracts.folder",
                Proefpartij.contract(map.resolve("contracten")).toString());
        tekst.setProperty("store.client-key-file", geheim(map).toString());
        tekst.putAll(eigen);
        this.instellingen = map.resolve("dienst.properties");
        try (Writer uit = Files.newBufferedWriter(instellingen)) {
            tekst.store(uit, null);
        }
    }

    /** The same messages through an undisturbed batch; gives its register. */
    static Verbinder ongestoord(Path map) throws Exception {
        Path data = Files.createDirectories(map.resolve("data"));
        Files.copy(geheim(map), data.resolve("clientsleutel.geheim"));
        for (Map.Entry<String, byte[]> bericht : Proefpartij.berichten().entrySet()) {
            Proefpartij.bied(bericht.getKey(), bericht.getValue(), map.resolve("in"));
        }
        try (Proces proces = Proces.start(
                Berichtenstraat.class,
                map,
                "ongestoord",
                "verwerk",
                "--in",
                map.resolve("in"),
                "--uit",
                map.resolve("uit"),
                "--data",
                data,
                "--contracten",
                Proefpartij.contract(map.resolve("contracten")),
                "--vandaag",
                LocalDate.now(Tijd.ZONE))) {
            assertThat(proces.einde(120)).as(proces::zegt).isEqualTo(Berichtenstraat.BEVINDINGEN);
        }
        return Proefregister.ingebed(data);
    }

    /** Starts it, as {@code berichtenstraat start} does. */
    Proces start() throws IOException {
        return Proces.start(Berichtenstraat.class, map, "dienst-" + ++starts, "start", "--instellingen", instellingen);
    }

    /** From now on messages are offered in this way instead of in the intake folder. */
    void via(Weg andereWeg) {
        weg = andereWeg;
    }

    /** Offers the next messages; returns whether there were any. */
    boolean bied(int aantal) throws Exception {
        boolean warenEr = berichten.hasNext();
        for (int i = 0; i < aantal && berichten.hasNext(); i++) {
            Map.Entry<String, byte[]> bericht = berichten.next();
            bekendAls.put(weg.bied(bericht.getKey(), bericht.getValue()), bericht.getKey());
        }
        return warenEr;
    }

    /** Puts a message in the intake folder. */
    String legInMap(String naam, byte[] inhoud) throws IOException {
        Proefpartij.bied(naam, inhoud, in());
        return naam;
    }

    /** Waits until its routes run. */
    void wachtTotOpen(Proces proces) {
        wacht(proces, () -> proces.zegt().contains(OPEN));
    }

    /** Waits until it has assessed a message more than it had. */
    void wachtOpVordering(Proces proces, long verwerkt) {
        wacht(proces, () -> verwerkt() > verwerkt);
    }

    /** Waits until it has nothing left to do. */
    void wachtTotKlaar(Proces proces) {
        wacht(proces, () -> verwerkt() >= aangeboden() && tel(NIET_VERZONDEN) == 0 && bestandenIn() == 0);
    }

    /** How many messages it has assessed. */
    long verwerkt() {
        return tel("select count(*) from bericht where status <> 'ONTVANGEN'");
    }

    int aangeboden() {
        return bekendAls.size();
    }

    /** Names of the files that it put away. */
    List<String> opgeborgen() throws IOException {
        return namen(in().resolve(".ontvangen"));
    }

    /** All that its register holds, see {@link Registerafdruk}. */
    List<String> afdruk() throws SQLException {
        try (Connection verbinding = register()) {
            return metEigenNamen(Registerafdruk.van(verbinding));
        }
    }

    /** The outgoing messages in its register. */
    List<String> uitgaand() throws SQLException {
        try (Connection verbinding = register()) {
            return metEigenNamen(Registerafdruk.uitgaand(verbinding));
        }
    }

    /** The outgoing messages on the queues of a broker, which are empty afterwards. */
    List<String> uitgelezen(ConnectionFactory makelaar) throws SQLException, JMSException {
        try (Connection verbinding = register()) {
            return metEigenNamen(Uitgelezen.van(makelaar, Registerafdruk.berichten(verbinding)));
        }
    }

    /** With file names where the register has the names that messages got under way. */
    private List<String> metEigenNamen(List<String> regels) {
        return regels.stream().map(this::metEigenNamen).sorted().toList();
    }

    private String metEigenNamen(String regel) {
        String vertaald = regel;
        for (Map.Entry<String, String> naam : bekendAls.entrySet()) {
            vertaald = vertaald.replace(naam.getKey(), naam.getValue());
        }
        return vertaald;
    }

    Path map() {
        return map;
    }

    Connection register() throws SQLException {
        return register.verbind();
    }

    private void wacht(Proces proces, Callable<Boolean> voorwaarde) {
        try {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(GEDULD)
                    .until(() -> voorwaarde.call() || !proces.isGaande());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "aangeboden " + aangeboden() + ", verwerkt " + verwerkt() + "\n" + proces.zegt(), e);
        }
        assertThat(proces.isGaande()).as(proces::zegt).isTrue();
    }

    /** A register that is not there yet has nothing in it. */
    private long tel(String vraag) {
        try (Connection verbinding = register();
                Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            return rijen.next() ? rijen.getLong(1) : 0;
        } catch (SQLException e) {
            return 0;
        }
    }

    private int bestandenIn() throws IOException {
        return namen(in()).size() + namen(in().resolve(".bezig")).size();
    }

    private Path in() {
        return map.resolve("in");
    }

    private static List<String> namen(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(Files::isRegularFile)
                    .map(bestand -> bestand.getFileName().toString())
                    .toList();
        }
    }

    private static Path geheim(Path map) throws IOException {
        return Files.writeString(Files.createDirectories(map).resolve("clientsleutel.geheim"), GEHEIM);
    }
}
