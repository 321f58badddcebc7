package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Ontvangst;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapintakeTest {

    private static final long MEESTE_BYTES = 1000;

    @TempDir
    private Path map;

    private Registers registers;
    private Mapintake intake;

    @BeforeEach
    void open() {
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map.resolve("data")));
        intake = intake(registers);
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void putsAReceivedFileAway() throws IOException {
        intake.ontvang(neem("a.xml"));

        assertThat(ontvangen()).isEqualTo(1);
        assertThat(bestanden("")).isEmpty();
        assertThat(bestanden(".bezig")).isEmpty();
        assertThat(bestanden(".ontvangen")).singleElement().asString().endsWith("-a.xml");
    }

    @Test
    void receivesAFileThatWasTakenBeforeAKill() throws IOException {
        File genomen = neem("a.xml");

        intake(registers).ontvang(genomen);

        assertThat(ontvangen()).isEqualTo(1);
    }

    @Test
    void receivesAFileOnceThatWasKeptBeforeAKillAndNotPutAway() throws IOException {
        File genomen = neem("a.xml");
        Path kopie = Files.copy(genomen.toPath(), map.resolve("kopie"));
        intake.ontvang(genomen);
        Files.move(kopie, genomen.toPath());

        intake(registers).ontvang(genomen);

        assertThat(ontvangen()).isEqualTo(1);
        assertThat(bestanden(".bezig")).isEmpty();
    }

    @Test
    void receivesTheSameFileAgainWhenItIsOfferedAgain() throws IOException {
        intake.ontvang(neem("a.xml"));
        intake.ontvang(neem("a.xml"));

        assertThat(ontvangen()).isEqualTo(2);
    }

    @Test
    void putsTwoFilesOfOneNameAwayThatAreReceivedInOneMoment() throws IOException {
        Mapintake stilstaand = intake(registers, Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC));
        stilstaand.ontvang(neem("a.xml"));
        stilstaand.ontvang(neem("a.xml"));

        assertThat(bestanden(".bezig")).isEmpty();
        assertThat(bestanden(".ontvangen"))
                .containsExactlyInAnyOrder("20260601-100000000-a.xml", "20260601-100000001-a.xml");
    }

    @Test
    void leavesAFileWhereItIsAsLongAsAnEarlierOneWaits() throws IOException {
        neem("a.xml");

        Exchange tweede = bied("b.xml");

        assertThat(tweede.isRouteStop()).isTrue();
        assertThat(bestanden("")).containsExactly("b.xml");
    }

    @Test
    void keepsHoldOfAFileOfWhichItIsUnclearWhetherItWasKept() throws IOException {
        Mapintake onzeker = intake(new Wegvallend(registers, Wegvallend.Moment.NA_HET_WERK));
        File genomen = neem("a.xml");

        assertThatThrownBy(() -> onzeker.ontvang(genomen)).isInstanceOf(OpslagOnbereikbaar.class);
        assertThat(genomen).exists();
        onzeker.ontvang(genomen);

        assertThat(ontvangen()).isEqualTo(1);
    }

    @Test
    void takesAFileWithTheLongestNameThereIs() throws IOException {
        intake.ontvang(neem("a".repeat(251) + ".xml"));

        assertThat(ontvangen()).isEqualTo(1);
        assertThat(bestanden(".ontvangen")).hasSize(1);
    }

    private File neem(String naam) throws IOException {
        return bied(naam).getMessage().getBody(File.class);
    }

    private Exchange bied(String naam) throws IOException {
        Path bestand = Files.writeString(Files.createDirectories(in()).resolve(naam), "bericht");
        Exchange exchange = new DefaultExchange(new DefaultCamelContext());
        exchange.getMessage().setBody(bestand.toFile());
        intake.neem(exchange);
        return exchange;
    }

    private long ontvangen() {
        return registers
                .lees(register -> register.berichten().openstaand(Integer.MAX_VALUE))
                .size();
    }

    private List<String> bestanden(String deel) throws IOException {
        try (Stream<Path> bestanden = Files.list(in().resolve(deel))) {
            return bestanden
                    .filter(Files::isRegularFile)
                    .map(bestand -> bestand.getFileName().toString())
                    .toList();
        }
    }

    private Mapintake intake(Registers over) {
        return intake(over, Clock.systemUTC());
    }

    private Mapintake intake(Registers over, Clock klok) {
        return new Mapintake(new Ontvangst(over, klok, MEESTE_BYTES), in(), klok);
    }

    private Path in() {
        return map.resolve("in");
    }
}
