package nl.berichtenstraat.beheer.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.Demojaren;
import nl.berichtenstraat.Demomaand;
import nl.berichtenstraat.beheer.Huis;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.toegang.Wachtwoorden;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Inlog;
import nl.berichtenstraat.register.Toegangsregister.Macht;

/** A real service in a folder of its own, with its door open for the browser. */
final class Proefhuis implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(120);

    /** Name of a product. */
    static final String LANG_WOORD = "Gespecialiseerdebegeleidingsovereenkomstenadministratieondersteuning";

    /** Password of every account that a test makes. */
    static final String WACHTWOORD = "vier losse woorden hier";

    private final Path map;
    private final Instellingen instellingen;
    private final Huis huis;

    private Proefhuis(Path map, Instellingen instellingen, Huis huis) {
        this.map = map;
        this.instellingen = instellingen;
        this.huis = huis;
    }

    /** One in which nothing happened yet. */
    static Proefhuis leeg(Path map, Clock klok) throws Exception {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", map.resolve("data").toString());
        tekst.setProperty(
                "contracts.folder", contracten(map.resolve("contracten")).toString());
        tekst.setProperty("http.port", "0");
        tekst.setProperty("signals.enabled", "false");
        tekst.setProperty("folder.in.quiet", "PT0.1S");
        Instellingen instellingen = Instellingen.van(tekst, Path.of("").toAbsolutePath());
        return new Proefhuis(map, instellingen, Huis.open(instellingen, klok));
    }

    /** The contracts of the product, in which one product has a longer name than anybody foresees. */
    private static Path contracten(Path map) throws IOException {
        Files.createDirectories(map);
        try (Stream<Path> bestanden = Files.list(Path.of("config", "contracten"))) {
            for (Path bestand : bestanden.toList()) {
                String contract = Files.readString(bestand);
                Files.writeString(
                        map.resolve(bestand.getFileName()), contract.replace("Individuele begeleiding 1", LANG_WOORD));
            }
        }
        return map;
    }

    /** One that lived through the month of the demonstration. */
    static Proefhuis metDemomaand(Path map) throws Exception {
        return metDemomaand(map, Demomaand.KLOK);
    }

    /** As {@link #metDemomaand(Path)}, with a clock that a test can put on. */
    static Proefhuis metDemomaand(Path map, Clock klok) throws Exception {
        Proefhuis huis = leeg(map, klok);
        Demomaand.speel(
                huis.huis.dienst(),
                huis.instellingen.map().in(),
                map.resolve("demo"),
                huis.instellingen.contracten().map());
        return huis;
    }

    /** One with as much as a region has after years; nothing is under way in it. */
    static Proefhuis metGroteStand(Path map) throws Exception {
        Proefhuis huis = metDemomaand(map);
        huis.wachtTotVerwerkt(Demomaand.BERICHTEN);
        try (Connection register = huis.verbind()) {
            Demojaren.maak(register);
        }
        return huis;
    }

    /** Where the secret for the first time stands. */
    Path geheimbestand() {
        return instellingen.data().resolve("eerste-toegang.geheim");
    }

    /** That secret. */
    String eersteGeheim() throws IOException {
        return Files.readString(geheimbestand()).strip();
    }

    /** Makes an account with {@link #WACHTWOORD}. */
    void maakAccount(String naam, Rol rol, Bereik bereik) {
        Inlog inlog = Inlog.metWachtwoord(new Wachtwoorden(Wachtwoorden.Kosten.AANBEVOLEN).afdruk(WACHTWOORD));
        registers()
                .inTransactie(register -> register.toegang()
                        .voegToe(naam, new Macht(rol.label(), bereik), inlog, Demomaand.KLOK.instant()));
    }

    /** Makes an account with this role, of the parties of the demonstration, when there is none yet, and logs in with it. */
    Venster logIn(Venster venster, Rol rol) {
        String naam = "proef-" + rol.label();
        if (registers().lees(register -> register.toegang().account(naam)).isEmpty()) {
            maakAccount(naam, rol, bereik(rol));
        }
        return venster.logIn(naam, WACHTWOORD);
    }

    private static Bereik bereik(Rol rol) {
        return switch (rol) {
            case AANBIEDER -> Bereik.van(new AgbCode(Demomaand.AANBIEDER));
            case GEMEENTE -> Bereik.van(Set.of(new Gemeentecode(Demomaand.GEMEENTE)));
            case BEHEERDER, LEZER, SYSTEEM -> Bereik.alles();
        };
    }

    /** Hands a message in by queue, as the back office of a gemeente does. */
    void lever(byte[] inhoud) {
        huis.dienst().postbus().lever(inhoud);
    }

    /** Waits until so many messages came in and none of them waits for its outcome. */
    void wachtTotVerwerkt(long aantal) {
        await().atMost(GEDULD)
                .until(() -> tel("select count(*) from bericht where status <> 'ONTVANGEN' and doorzocht = 1") == aantal
                        && tel("select count(*) from bericht where status = 'ONTVANGEN'") == 0);
    }

    /** Asks the register itself for a number. */
    long tel(String vraag) throws SQLException {
        try (Connection register = verbind();
                Statement opdracht = register.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            return rijen.getLong(1);
        }
    }

    /** Changes the register behind the back of the service, to break or mend it. */
    void doe(String sql) throws SQLException {
        try (Connection register = verbind();
                Statement opdracht = register.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private Connection verbind() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:sqlite:" + map.resolve("data/berichtenstraat.db").toAbsolutePath() + "?busy_timeout=20000");
    }

    /** Its address, without a path. */
    String adres() {
        return "http://127.0.0.1:" + huis.voordeur().orElseThrow().poort();
    }

    /** Its register. */
    Registers registers() {
        return huis.dienst().registers();
    }

    @Override
    public void close() throws Exception {
        huis.close();
    }
}
