package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Doorgeefregisters;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Signalering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaalbeurtTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir
    private Path map;

    private Telling registers;
    private Wandklok klok;
    private Signaalbeurt beurt;

    @BeforeEach
    void begin() {
        registers = new Telling(SqlRegisters.open(Opslaginstelling.ingebed(map)));
        klok = new Wandklok();
        Signalering signalering = new Signalering(registers, () -> Contractboek.LEEG, ZONE);
        beurt = new Signaalbeurt(signalering, LocalTime.of(6, 0), klok);
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    /** In March the Netherlands are an hour ahead of UTC, from the last Sunday on two. */
    @Test
    void looksOnceADayFromTheTimeThatIsSet() {
        neemOp("2026-03-28T04:59:59Z", 0);
        neemOp("2026-03-28T05:00:00Z", 1);
        neemOp("2026-03-28T05:01:00Z", 1);
        neemOp("2026-03-28T22:59:00Z", 1);
        neemOp("2026-03-29T03:59:00Z", 1);
        neemOp("2026-03-29T04:00:00Z", 2);
    }

    @Test
    void catchesUpOnADayOfWhichItMissedTheTime() {
        neemOp("2026-03-30T20:00:00Z", 1);
        neemOp("2026-03-31T20:00:00Z", 2);
    }

    @Test
    void triesAgainWhenAnotherInstanceWasAtIt() {
        registers.bezet = true;
        neemOp("2026-03-30T06:00:00Z", 1);
        neemOp("2026-03-30T06:01:00Z", 2);
        registers.bezet = false;
        neemOp("2026-03-30T06:02:00Z", 3);
        neemOp("2026-03-30T06:03:00Z", 3);
    }

    private void neemOp(String moment, int beurten) {
        klok.nu = Instant.parse(moment);
        beurt.neem();
        assertThat(registers.beurten).isEqualTo(beurten);
    }

    /** A clock that a test sets. */
    private static final class Wandklok extends Clock {

        private Instant nu = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }

    /** A store that counts how often somebody wanted to do a task alone. */
    private static final class Telling extends Doorgeefregisters {

        private int beurten;
        private boolean bezet;

        Telling(Registers registers) {
            super(registers);
        }

        @Override
        public <T> Optional<T> alsEnige(String taak, Supplier<T> werk) {
            beurten++;
            return bezet ? Optional.empty() : super.alsEnige(taak, werk);
        }
    }
}
