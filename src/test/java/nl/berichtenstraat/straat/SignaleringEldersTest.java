package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Signalering.Uitslag;
import org.junit.jupiter.api.Test;

/** The daily look by several instances; the embedded store has only one. */
class SignaleringEldersTest extends Signaleringproef {

    @Override
    Opslag opslag() {
        return Opslag.POSTGRESQL;
    }

    @Test
    void doesNothingWhileAnotherInstanceIsAtIt() throws Exception {
        bewaar(EEN, 1, 1);
        CountDownLatch binnen = new CountDownLatch(1);
        CountDownLatch verder = new CountDownLatch(1);
        ExecutorService draad = Executors.newSingleThreadExecutor();
        try (Registers elders = SqlRegisters.open(instelling)) {
            Future<Optional<Uitslag>> ander = draad.submit(() -> signalering(elders, () -> {
                        binnen.countDown();
                        wacht(verder);
                        return Contractboek.LEEG;
                    })
                    .signaleer(TE_LAAT));
            wacht(binnen);

            assertThat(signaleer(TE_LAAT)).isEmpty();
            assertThat(open()).isEmpty();

            verder.countDown();
            assertThat(ander.get(30, TimeUnit.SECONDS)).contains(new Uitslag(1, 0));
            assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
        } finally {
            draad.shutdownNow();
        }
    }

    private static void wacht(CountDownLatch grendel) {
        try {
            assertThat(grendel.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
