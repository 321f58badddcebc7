package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Makelaar;
import nl.berichtenstraat.kanaal.Mapbezorger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service on its embedded defaults that is killed at random moments loses nothing and does nothing twice. */
class DienstAfbrekenIT {

    private static final int KILLS = 11;

    @TempDir
    private Path map;

    private final Toeval toeval = Toeval.nieuw();

    @Test
    void leavesEachAnswerAndSettlementOnceOnTheQueues() throws Exception {
        Dienstproef dienst = killTotAllesGedaanIs(Map.of());

        var instelling =
                new Instellingen.Makelaar(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        try (Makelaar makelaar = Makelaar.start(instelling, dienst.map().resolve("data"))) {
            assertThat(Verschil.tussen(dienst.uitgaand(), dienst.uitgelezen(makelaar.verbindingen())))
                    .isEmpty();
        }
    }

    @Test
    void leavesEachAnswerAndSettlementOnceInTheOutputFolder() throws Exception {
        Path uit = map.resolve("dienst/uit");
        Dienstproef dienst = killTotAllesGedaanIs(Map.of("folder.out.enabled", "true", "folder.out", uit.toString()));

        try (Connection register = dienst.register()) {
            assertThat(bestanden(uit)).isEqualTo(uitgaand(register));
        }
    }

    /** Ends with a register that equals that of a batch which nobody disturbed. */
    private Dienstproef killTotAllesGedaanIs(Map<String, String> instellingen) throws Exception {
        Dienstproef.Verbinder ongestoord = Dienstproef.ongestoord(map.resolve("ongestoord"));
        Path eigen = map.resolve("dienst");
        Dienstproef dienst = new Dienstproef(eigen, Proefregister.ingebed(eigen.resolve("data")), instellingen);
        int perKeer = Proefpartij.berichten().size() / KILLS + 1;
        int kills = 0;
        while (dienst.bied(perKeer) || kills < KILLS) {
            try (Proces proces = dienst.start()) {
                Killmoment.kies(toeval).wacht(dienst, proces, toeval);
                kills += proces.kill() ? 1 : 0;
            }
        }
        try (Proces proces = dienst.start()) {
            dienst.wachtTotKlaar(proces);
        }
        try (Connection anders = ongestoord.verbind()) {
            assertThat(Verschil.tussen(Registerafdruk.van(anders), dienst.afdruk()))
                    .isEmpty();
        }
        assertThat(dienst.opgeborgen()).hasSize(dienst.aangeboden());
        assertThat(Proces.tijdelijkeBestanden(eigen)).isEmpty();
        System.out.println(kills + " kills, seed " + toeval.zaad());
        return dienst;
    }

    /** What went out by the register, by the name that it should have in the folder. */
    private static Map<String, String> uitgaand(Connection register) throws SQLException {
        Map<String, String> inhoud = new TreeMap<>();
        String vraag = "select u.id, u.soort, b.bytes from uitgaand u join brok b on b.inhoud_id = u.inhoud_id"
                + " where u.bestemming <> 'werk' order by u.id, b.volgnummer";
        try (Statement opdracht = register.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            while (rijen.next()) {
                String naam = String.format("%010d.", rijen.getLong("id"))
                        + Mapbezorger.soortEnExtensie(rijen.getString("soort"));
                inhoud.merge(naam, new String(rijen.getBytes("bytes"), StandardCharsets.UTF_8), String::concat);
            }
        }
        return inhoud;
    }

    /** Every file of the folder, hidden and half ones too. */
    private static Map<String, String> bestanden(Path map) throws IOException {
        Map<String, String> inhoud = new TreeMap<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.toList()) {
                inhoud.put(bestand.getFileName().toString(), Files.readString(bestand));
            }
        }
        return inhoud;
    }
}
