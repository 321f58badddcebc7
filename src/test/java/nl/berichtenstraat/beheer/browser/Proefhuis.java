package nl.berichtenstraat.beheer.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Properties;
import nl.berichtenstraat.Demomaand;
import nl.berichtenstraat.Grotestand;
import nl.berichtenstraat.beheer.Huis;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Registers;

/** A real service in a folder of its own, with its door open for the browser. */
final class Proefhuis implements AutoCloseable {

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
        tekst.setProperty("http.port", "0");
        tekst.setProperty("signals.enabled", "false");
        tekst.setProperty("folder.in.quiet", "PT0.1S");
        Files.createDirectories(map);
        Instellingen instellingen = Instellingen.van(tekst, Path.of("").toAbsolutePath());
        return new Proefhuis(map, instellingen, Huis.open(instellingen, klok));
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
        String url = "jdbc:sqlite:" + map.resolve("data/berichtenstraat.db").toAbsolutePath() + "?busy_timeout=20000";
        try (Connection register = DriverManager.getConnection(url)) {
            Grotestand.maak(register);
        }
        return huis;
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
