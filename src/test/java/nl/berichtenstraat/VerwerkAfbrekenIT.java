package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed at random moments, again and again, ends as if nothing had happened. */
class VerwerkAfbrekenIT {

    private static final int KILLS = 22;
    private static final String GEHEIM = "0123456789abcdef".repeat(4);

    @TempDir
    private Path map;

    private final Toeval toeval = Toeval.nieuw();
    private Path in;
    private Path contracten;
    private int kills;

    @BeforeEach
    void maakPartij() throws IOException {
        in = map.resolve("in");
        contracten = Proefpartij.contract(map.resolve("contracten"));
        for (Map.Entry<String, byte[]> bericht : Proefpartij.berichten().entrySet()) {
            Proefpartij.bied(bericht.getKey(), bericht.getValue(), in);
        }
    }

    @Test
    void endsTheSameHoweverOftenItIsKilled() throws Exception {
        Loop ongestoord = nieuweLoop("ongestoord");
        assertThat(ongestoord.start(0).einde(120)).isEqualTo(Berichtenstraat.BEVINDINGEN);
        assertThat(ongestoord.uitkomsten())
                .containsKeys("goedgekeurd", "deels", "afgekeurd", "fout", "dubbel")
                .doesNotContainKey("geparkeerd");

        // a batch may end before its last kill: then another one is killed for the rest
        for (int ronde = 0; kills < KILLS; ronde++) {
            Loop gestoord = nieuweLoop("gestoord-" + ronde);
            killTotHetEinde(gestoord);
            assertThat(Verschil.tussen(ongestoord.afdruk(), gestoord.afdruk())).isEmpty();
            assertThat(gestoord.bestanden()).isEqualTo(ongestoord.bestanden());
            assertThat(Proces.tijdelijkeBestanden(gestoord.map())).isEmpty();
        }
        System.out.println(kills + " kills, seed " + toeval.zaad());
    }

    private void killTotHetEinde(Loop loop) throws Exception {
        boolean klaar = false;
        for (int start = 1; !klaar; start++) {
            try (Proces proces = loop.start(start)) {
                if (kills < KILLS) {
                    wachtOpKans(loop, proces);
                    klaar = !proces.kill();
                    kills += klaar ? 0 : 1;
                } else {
                    klaar = proces.einde(120) == Berichtenstraat.BEVINDINGEN;
                    assertThat(klaar).as(proces::zegt).isTrue();
                }
            }
        }
    }

    /** One in five is killed while it starts, the others when they are some files further than the one before. */
    private void wachtOpKans(Loop loop, Proces proces) throws IOException {
        if (toeval.keer(5)) {
            toeval.wacht(Duration.ofMillis(1200));
            return;
        }
        int doel = loop.aantalUitkomsten() + toeval.tot(4);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> loop.aantalUitkomsten() > doel || !proces.isGaande());
        toeval.wacht(Duration.ofMillis(25));
    }

    private Loop nieuweLoop(String naam) throws IOException {
        Path eigen = Files.createDirectories(map.resolve(naam));
        Files.createDirectories(eigen.resolve("data"));
        Files.writeString(eigen.resolve("data/clientsleutel.geheim"), GEHEIM);
        return new Loop(eigen, in, contracten);
    }

    /** A batch with a register and an output folder of its own. */
    private record Loop(Path map, Path in, Path contracten) {

        Proces start(int nummer) throws IOException {
            return Proces.start(
                    Berichtenstraat.class,
                    map,
                    "partij-" + nummer,
                    "verwerk",
                    "--in",
                    in,
                    "--uit",
                    uit(),
                    "--data",
                    map.resolve("data"),
                    "--contracten",
                    contracten,
                    "--vandaag",
                    Proefpartij.VANDAAG);
        }

        int aantalUitkomsten() throws IOException {
            if (!Files.isDirectory(uit())) {
                return 0;
            }
            try (Stream<Path> bestanden = Files.list(uit())) {
                return (int) bestanden
                        .filter(b -> b.toString().endsWith(".uitkomst.json"))
                        .count();
            }
        }

        /** How often each outcome occurs. */
        Map<String, Long> uitkomsten() throws SQLException {
            try (Connection verbinding = register().verbind()) {
                return Registerafdruk.uitkomsten(verbinding);
            }
        }

        List<String> afdruk() throws SQLException {
            try (Connection verbinding = register().verbind()) {
                return Registerafdruk.van(verbinding);
            }
        }

        /** Every file of the output folder, hidden and half ones too. */
        Map<String, String> bestanden() throws IOException {
            Map<String, String> inhoud = new TreeMap<>();
            try (Stream<Path> bestanden = Files.list(uit())) {
                for (Path bestand : bestanden.toList()) {
                    inhoud.put(bestand.getFileName().toString(), Files.readString(bestand));
                }
            }
            return inhoud;
        }

        private Dienstproef.Verbinder register() {
            return Proefregister.ingebed(map.resolve("data"));
        }

        private Path uit() {
            return map.resolve("uit");
        }
    }
}
