package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is killed time and again while it replays everything ends as if nothing had ever been wrong. */
class HerhalenAfbrekenIT {

    private static final int MEESTE_KEREN = 12;
    private static final int GEDULD = 120;

    @TempDir
    private Path map;

    @Test
    void losesAndRepeatsNothing() throws Exception {
        Toeval toeval = Toeval.nieuw();
        Path hier = map.resolve("dienst");
        Dienstproef dienst = new Dienstproef(hier, Proefregister.ingebed(hier.resolve("data")), Map.of());
        parkeerAllesEnVraagOmHerhaling(hier);

        int gedood = 0;
        for (int keer = 0; keer < MEESTE_KEREN && tel(dienst, "stand = 'WACHT'") > 0; keer++) {
            long gedaan = tel(dienst, "stand <> 'WACHT'");
            try (Proces proces = dienst.start()) {
                await().pollInterval(Duration.ofMillis(5))
                        .atMost(Duration.ofSeconds(GEDULD))
                        .until(() -> tel(dienst, "stand <> 'WACHT'") > gedaan);
                toeval.wacht(Duration.ofMillis(200));
                gedood += proces.kill() ? 1 : 0;
            }
        }
        try (Proces proces = dienst.start()) {
            await().atMost(Duration.ofSeconds(GEDULD))
                    .until(() -> tel(dienst, "stand = 'WACHT'") == 0 || !proces.isGaande());
            dienst.wachtTotKlaar(proces);
        }

        assertThat(gedood).isPositive();
        assertThat(tel(dienst, "stand = 'GEDAAN'"))
                .isEqualTo(Proefpartij.berichten().size());
        try (Connection ongestoord =
                Dienstproef.ongestoord(map.resolve("ongestoord")).verbind()) {
            assertThat(dienst.afdruk()).containsExactlyInAnyOrderElementsOf(Registerafdruk.van(ongestoord));
        }
    }

    private static void parkeerAllesEnVraagOmHerhaling(Path hier) throws IOException {
        Instellingen instellingen =
                Instellingen.lees(hier.resolve("dienst.properties"), Path.of("").toAbsolutePath());
        try (Onderdelen straat = Onderdelen.van(instellingen, Clock.system(Tijd.ZONE))) {
            Proefpartij.berichten().forEach((naam, bericht) -> {
                long id = straat.ontvangst().ontvang(new Herkomst("map", naam), new ByteArrayInputStream(bericht));
                straat.registers().inTransactie(register -> {
                    register.berichten().geparkeerd(id, "proef");
                    return id;
                });
            });
            Herhaalkeuze geparkeerd = new Herhaalkeuze(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Berichtstatus.GEPARKEERD),
                    Optional.empty());
            straat.herhalingen()
                    .maak(
                            new Aanvrager("proef", "beheerder", Bereik.alles()),
                            Herhaalverzoek.van(Werkwoord.VERWERKEN, geparkeerd, Peil.TOEN, false, "alles opnieuw"));
        }
    }

    private static long tel(Dienstproef dienst, String welke) {
        try (Connection verbinding = dienst.register();
                Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery("select count(*) from herhaalpoging where " + welke)) {
            return rijen.next() ? rijen.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
