package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactieTest extends Opslagproef {

    private final ExecutorService draden = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        draden.shutdownNow();
    }

    @Test
    void keepsNothingOfWorkThatThrows() {
        assertThatThrownBy(() -> doe(r -> {
                    long id = bewaar(r, "<x/>").id();
                    r.uitbak().plaats(new Kenmerk(Optional.of(id), "wmo306", "retour", ""), uit -> uit.write(1));
                    throw new ArithmeticException("misrekend");
                }))
                .isInstanceOf(ArithmeticException.class);

        assertThat(lijst(r -> r.berichten().openstaand(1))).isEmpty();
        assertThat(lijst(r -> r.uitbak().wachtend(1))).isEmpty();
    }

    @Test
    void keepsNothingOfATrialAndGoesOnAfterIt() {
        long gezien = registers.opProef(r -> {
            long id = bewaar(r, "<proef/>").id();
            r.uitbak().plaats(new Kenmerk(Optional.of(id), "wmo306", "retour", ""), uit -> uit.write(1));
            return (long) r.uitbak().wachtend(9).size();
        });

        assertThat(gezien).isEqualTo(1);
        assertThat(lijst(r -> r.berichten().openstaand(9))).isEmpty();
        assertThat(lijst(r -> r.uitbak().wachtend(9))).isEmpty();
        bewaar("<echt/>");
        assertThat(lijst(r -> r.berichten().openstaand(9))).hasSize(1);
    }

    @Test
    void keepsNothingWhenAFailedStatementIsIgnored() {
        assertThatIllegalStateException()
                .isThrownBy(() -> doe(r -> {
                    bewaar(r, "<x/>");
                    assertThatThrownBy(() -> r.verzoeken().bewaar(VerzoekenTest.verzoek("REF", 99L)))
                            .isInstanceOf(Opslagfout.class);
                }));

        assertThat(lijst(r -> r.berichten().openstaand(1))).isEmpty();
    }

    @Test
    void readsOnlyWhatIsCommittedAndChangesNothing() {
        doe(r -> {
            bewaar(r, "<x/>");
            List<Long> buiten = registers.lees(ander -> ander.berichten().openstaand(1));
            assertThat(buiten).isEmpty();
        });
        assertThatThrownBy(() -> registers.lees(r -> bewaar(r, "<x/>"))).isInstanceOf(Opslagfout.class);
        List<Long> daarna = registers.lees(r -> r.berichten().openstaand(9));
        assertThat(daarna).hasSize(1);
    }

    @Test
    void letsAnotherInstanceOnTheSameStoreWorkInBetween() {
        bewaar("<een/>");
        try (SqlRegisters ander = SqlRegisters.open(instelling)) {
            ander.inTransactie(r -> bewaar(r, "<twee/>"));
            bewaar("<drie/>");
            ander.inTransactie(r -> bewaar(r, "<vier/>"));
        }

        assertThat(lijst(r -> r.berichten().openstaand(9))).hasSize(4);
    }

    @Test
    void isNotToBeUsedAfterTheTransaction() {
        Register oud = in(r -> r);

        assertThatIllegalStateException().isThrownBy(() -> oud.berichten().openstaand(1));
    }

    @Test
    void letsOnlyOneOfManyProcessAMessage() throws Exception {
        long id = berichtId();

        List<Future<Boolean>> pogingen = draden.invokeAll(Collections.nCopies(8, () -> klopt(r -> verwerk(r, id))));

        long gelukt = 0;
        for (Future<Boolean> poging : pogingen) {
            gelukt += poging.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        assertThat(gelukt).isEqualTo(1);
        assertThat(lijst(r -> r.uitbak().wachtend(10))).hasSize(1);
    }

    @Test
    void keepsWorkOnOnePairApartFromOtherWorkOnIt() throws Exception {
        CountDownLatch binnen = new CountDownLatch(1);
        CountDownLatch verder = new CountDownLatch(1);
        Future<Long> eerste = draden.submit(() -> in(r -> {
            r.vergrendelGroep("050512345678");
            binnen.countDown();
            wacht(verder);
            return bewaar(r, "<eerste/>").id();
        }));
        wacht(binnen);
        Callable<List<Long>> werk = () -> lijst(r -> {
            r.vergrendelGroep("050512345678");
            return r.berichten().openstaand(9);
        });
        Future<List<Long>> tweede = draden.submit(werk);

        assertThatThrownBy(() -> tweede.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        verder.countDown();

        assertThat(tweede.get(30, TimeUnit.SECONDS)).containsExactly(eerste.get(30, TimeUnit.SECONDS));
    }

    @Test
    void takesWorkOfManyThreadsWithoutLosingAny() throws Exception {
        List<Callable<Long>> werk = IntStream.range(0, 200)
                .<Callable<Long>>mapToObj(i -> this::berichtId)
                .toList();

        List<Future<Long>> ids = draden.invokeAll(werk);

        assertThat(lijst(r -> r.berichten().openstaand(1000)))
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(TransactieTest::uitkomst).toList());
    }

    private static boolean verwerk(Register register, long id) {
        if (register.berichten().vergrendel(id).orElseThrow().status() == Berichtstatus.VERWERKT) {
            return false;
        }
        register.uitbak().plaats(new Kenmerk(Optional.of(id), "wmo306", "retour", ""), uit -> uit.write(1));
        register.berichten().verwerkt(id, "goedgekeurd", 0, Optional.empty());
        return true;
    }

    private static void wacht(CountDownLatch grendel) {
        try {
            assertThat(grendel.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long uitkomst(Future<Long> toekomst) {
        try {
            return toekomst.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
