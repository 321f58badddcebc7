package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Declarations at the limit of the chain and ten times beyond it, with faulty lines and credits, pass a process with a
 * heap of 256 MB (see {@link Proces}). The largest run only with {@code -Dberichtenstraat.groot=true}: they take minutes.
 */
class GroteDeclaratieIT {

    private static final int REGELS = 28_000;
    private static final int FOUT_PER = 20;
    private static final int CREDITS = 700;
    private static final String GROOT = "berichtenstraat.groot";

    @TempDir
    private Path map;

    @Test
    void passesTheServiceAtTheLimitOfTheChain() throws Exception {
        doorDienst(REGELS);
    }

    @Test
    void passesABatchAtTheLimitOfTheChain() throws Exception {
        doorPartij(REGELS);
    }

    @Test
    @EnabledIfSystemProperty(named = GROOT, matches = "true")
    void passesTheServiceAtTenTimesTheLimit() throws Exception {
        doorDienst(10 * REGELS);
    }

    @Test
    @EnabledIfSystemProperty(named = GROOT, matches = "true")
    void passesABatchAtTenTimesTheLimit() throws Exception {
        doorPartij(10 * REGELS);
    }

    private void doorPartij(int regels) throws Exception {
        bereidVoor(regels, map.resolve("in"));
        try (Proces proces = Proces.start(
                Berichtenstraat.class,
                map,
                "partij",
                "verwerk",
                "--in",
                map.resolve("in"),
                "--uit",
                map.resolve("uit"),
                "--data",
                data(),
                "--contracten",
                Meetstraat.contract(map.resolve("contracten")),
                "--vandaag",
                Meetgegevens.VANDAAG)) {
            assertThat(proces.einde(geduld(regels).toSeconds()))
                    .as(proces::zegt)
                    .isEqualTo(Berichtenstraat.BEVINDINGEN);
        }
        controleer(regels);
        assertThat(map.resolve("uit/2-groot.uitkomst.json")).exists();
        assertThat(Files.size(map.resolve("uit/2-groot.afrekening.xml"))).isGreaterThan(10_000_000);
    }

    private void doorDienst(int regels) throws Exception {
        bereidVoor(regels, map.resolve("klaar"));
        Path in = Files.createDirectories(map.resolve("in"));
        try (Proces proces =
                Proces.start(Berichtenstraat.class, map, "dienst", "start", "--instellingen", instellingen(in))) {
            for (String naam : List.of("1-eerder.xml", "2-groot.xml")) {
                Files.move(map.resolve("klaar").resolve(naam), in.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
                wacht(proces, naam, regels);
            }
        }
        controleer(regels);
    }

    /** Until its answer and settlement are at the broker. */
    private void wacht(Proces proces, String naam, int regels) {
        String vraag = "select count(*) from uitgaand u join bericht b on b.id = u.bericht_id where b.naam = '" + naam
                + "' and u.soort in ('wmo325', 'afrekening') and u.verzonden is not null";
        await().pollInterval(Duration.ofMillis(100))
                .atMost(geduld(regels))
                .until(() -> tel(vraag) == 2 || !proces.isGaande());
        assertThat(proces.isGaande()).as(proces::zegt).isTrue();
    }

    /** Assignments in the register; in the folder an earlier declaration and the large one, which corrects it. */
    private void bereidVoor(int aantal, Path berichten) throws IOException {
        Meetgegevens gegevens = new Meetgegevens(aantal);
        try (Registers registers = SqlRegisters.open(Opslaginstelling.ingebed(data()))) {
            Meetstraat.registreer(
                    registers, Clientsleutels.voor(registers, data().resolve("clientsleutel.geheim")), gegevens);
        }
        Files.createDirectories(berichten);
        List<Regel> eerder = gegevens.regels(0).subList(0, CREDITS).stream()
                .map(regel -> met(regel, "E" + regel.referentie(), ""))
                .toList();
        Meetberichten.declaratie("EERDER", eerder, berichten.resolve("1-eerder.xml"));
        Meetberichten.declaratie("GROOT", groot(gegevens), berichten.resolve("2-groot.xml"));
    }

    private static List<Regel> groot(Meetgegevens gegevens) {
        List<Regel> regels = new ArrayList<>();
        for (Regel regel : gegevens.regels(FOUT_PER)) {
            if (regels.size() < 2 * CREDITS) {
                regels.add(met(regel, "C" + regel.referentie(), "E" + regel.referentie()));
            }
            regels.add(regel);
        }
        return regels;
    }

    /** A credit has the agreed tariff, as the line that it reverses. */
    private static Regel met(Regel r, String referentie, String vorige) {
        return new Regel(
                r.bsn(),
                referentie,
                vorige,
                r.toewijzing(),
                r.code(),
                r.begin(),
                r.einde(),
                r.minuten(),
                Meetgegevens.MINUUTTARIEF,
                r.cent());
    }

    private void controleer(int regels) throws SQLException {
        long fout = (regels + FOUT_PER - 1) / FOUT_PER;
        assertThat(tel("select count(*) from bericht where naam = '2-groot.xml' and uitkomst = 'deels'"))
                .isEqualTo(1);
        assertThat(tel("select count(*) from prestatie where toegekend = 0")).isEqualTo(fout);
        assertThat(tel("select count(*) from prestatie where toegekend = 1")).isEqualTo(regels - fout + 2 * CREDITS);
        assertThat(tel("select count(*) from prestatie where gecrediteerd_in is not null"))
                .isEqualTo(CREDITS);
    }

    private Path instellingen(Path in) throws IOException {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data().toString());
        tekst.setProperty("folder.in", in.toString());
        tekst.setProperty("folder.in.quiet", "PT0.2S");
        tekst.setProperty("http.port", "0");
        tekst.setProperty("signals.enabled", "false");
        tekst.setProperty(
                "contracts.folder",
                Meetstraat.contract(map.resolve("contracten")).toString());
        Path bestand = map.resolve("dienst.properties");
        try (Writer uit = Files.newBufferedWriter(bestand)) {
            tekst.store(uit, null);
        }
        return bestand;
    }

    private Path data() throws IOException {
        return Files.createDirectories(map.resolve("data"));
    }

    private static Duration geduld(int regels) {
        return Duration.ofSeconds(120).multipliedBy(regels / REGELS);
    }

    private long tel(String vraag) throws SQLException {
        try (Connection verbinding = Proefregister.ingebed(map.resolve("data")).verbind();
                Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            return rijen.next() ? rijen.getLong(1) : 0;
        }
    }
}
