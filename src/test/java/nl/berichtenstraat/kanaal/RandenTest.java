package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.Doorgeefregisters;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Oorzaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandenTest {

    private static final Duration EVEN = Duration.ofSeconds(61);
    private static final MakelaarOnbereikbaar MAKELAAR = new MakelaarOnbereikbaar("weg", new IOException("weg"));

    @TempDir
    private Path map;

    private final Zetklok klok = new Zetklok(Instant.parse("2026-04-15T10:00:00Z"));
    private Wegvallendregister registers;
    private Randen randen;

    @BeforeEach
    void begin() {
        registers = new Wegvallendregister(SqlRegisters.open(Opslaginstelling.ingebed(map)));
        randen = randen();
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void bothRelaysHaveOneBroker() {
        randen.faalt("bezorgen-werk", MAKELAAR);
        randen.faalt("bezorgen-uit", MAKELAAR);

        assertThat(open()).containsExactly("rand makelaar");
    }

    @Test
    void aRelayProvesItselfOnlyByDelivering() {
        randen.faalt("bezorgen-uit", MAKELAAR);
        klok.verder(EVEN);

        randen.gelukt("bezorgen-uit", 0);
        assertThat(open()).isNotEmpty();
        randen.gelukt("bezorgen-werk", 3);
        assertThat(open()).isEmpty();
    }

    @Test
    void anotherEdgeProvesNothing() {
        randen.faalt("ontvangst-map", new AccessDeniedException("x"));
        klok.verder(EVEN);

        randen.gelukt("bezorgen-uit", 3);
        assertThat(open()).containsExactly("rand intakemap");
        randen.gelukt("ontvangst-map-bezig", null);
        assertThat(open()).isEmpty();
    }

    @Test
    void contractsThatCannotBeUsedAreACauseUntilTheyCan() {
        randen.gelukt("contracten", false);
        klok.verder(EVEN);
        randen.gelukt("contracten", false);
        assertThat(open()).containsExactly("rand contracten");
        randen.gelukt("contracten", true);
        assertThat(open()).isNotEmpty();
        klok.verder(EVEN);
        randen.gelukt("contracten", true);
        assertThat(open()).isEmpty();
    }

    @Test
    void filesThatCannotBePutAwayAreACause() {
        randen.gelukt("ontvangst-map", false);
        assertThat(open()).containsExactly("rand intakemap ontvangen");
        klok.verder(EVEN);
        randen.gelukt("ontvangst-map", true);
        assertThat(open()).isEmpty();
    }

    @Test
    void goesOnAfterARestartWithWhatFailedBeforeIt() {
        randen.faalt("signaleren", new IllegalStateException("x"));
        assertThat(open())
                .containsExactly("rand signaleren IllegalStateException in RandenTest"
                        + ".goesOnAfterARestartWithWhatFailedBeforeIt");
        klok.verder(EVEN);

        Randen nieuw = randen();
        nieuw.gelukt("signaleren", null);

        assertThat(open()).isEmpty();
    }

    @Test
    void notesAFailureThatGoesOnNowAndThen() {
        for (int seconde = 0; seconde < 60; seconde++) {
            randen.faalt("bezorgen-uit", MAKELAAR);
            klok.verder(Duration.ofSeconds(1));
        }
        assertThat(bewaard()).extracting(BewaardeOorzaak::aantal).containsExactly(6L);
    }

    @Test
    void keepsNothingOfAStoreThatIsAwayAndGoesOnWhenItIsBack() {
        registers.weg = true;
        randen.faalt("bezorgen-uit", new OpslagOnbereikbaar("weg", new IOException("weg")));
        randen.faalt("bezorgen-uit", MAKELAAR);
        registers.weg = false;
        assertThat(open()).isEmpty();

        randen.faalt("bezorgen-uit", MAKELAAR);
        assertThat(open()).containsExactly("rand makelaar");
    }

    private Randen randen() {
        Randen begonnen = new Randen(new Oorzaken(registers, klok), klok, false);
        begonnen.begin();
        return begonnen;
    }

    private List<String> open() {
        return bewaard().stream().map(oorzaak -> oorzaak.oorzaak().sleutel()).toList();
    }

    private List<BewaardeOorzaak> bewaard() {
        return registers.lees(register -> register.oorzaken().open(Oorzaaksoort.RAND));
    }

    /** A store that a test takes away. */
    private static final class Wegvallendregister extends Doorgeefregisters {

        private boolean weg;

        Wegvallendregister(Registers registers) {
            super(registers);
        }

        @Override
        public <T> T inTransactie(Function<Register, T> werk) {
            if (weg) {
                throw new OpslagOnbereikbaar("weg", new IOException("weg"));
            }
            return super.inTransactie(werk);
        }
    }
}
