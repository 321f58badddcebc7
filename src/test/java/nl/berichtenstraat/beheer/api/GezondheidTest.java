package nl.berichtenstraat.beheer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.register.Meetregister.Rij;
import nl.berichtenstraat.register.Meetregister.Stand;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the service is well. */
class GezondheidTest {

    @TempDir
    Path map;

    @Test
    void isWellUntilTheBrokerIsAwayAndSaysNotWhatIsWrong() throws Exception {
        try (Apiproef proef = new Apiproef(map, Proefberichten.KLOK)) {
            for (String adres : List.of("/api/v1/gezondheid/gereed", "/health/ready")) {
                assertThat(proef.haal(adres).body()).isEqualTo("{\"stand\":\"gereed\"}");
            }
            proef.zetMakelaar(false);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> proef.haal("/health/ready").statusCode() == 503);
            HttpResponse<String> antwoord = proef.haal("/api/v1/gezondheid/gereed");

            assertThat(antwoord.statusCode()).isEqualTo(503);
            assertThat(antwoord.body()).isEqualTo("{\"stand\":\"niet-gereed\"}");
            for (String adres : List.of("/api/v1/gezondheid/levend", "/health/live")) {
                assertThat(proef.haal(adres).body()).isEqualTo("{\"stand\":\"levend\"}");
            }
        }
    }

    @Test
    void waitsNotLongForAPartThatDoesNotAnswerAndAsksItOnce() {
        CountDownLatch nooit = new CountDownLatch(1);
        AtomicLong gevraagd = new AtomicLong();
        try (Gereedheid gereedheid = new Gereedheid(
                Map.of("traag", () -> {
                    gevraagd.incrementAndGet();
                    try {
                        nooit.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                }),
                Duration.ofMillis(20))) {
            assertThat(gereedheid.isGereed()).isFalse();
            assertThat(gereedheid.isGereed()).isFalse();
            await().untilAsserted(() -> assertThat(gevraagd).hasValue(1));
        }
    }

    @Test
    void countsAPartThatFailsAsOneThatDoesNotWork() {
        try (Gereedheid gereedheid = new Gereedheid(
                Map.of("stuk", () -> {
                    throw new IllegalStateException();
                }),
                Duration.ofSeconds(1))) {
            assertThat(gereedheid.stand()).isEqualTo(Map.of("stuk", false));
        }
    }

    @Test
    void tellsForHowLongTheOutboxStandsStill() {
        AtomicLong nu = new AtomicLong();
        AtomicReference<Optional<Long>> eerste = new AtomicReference<>(Optional.of(7L));
        Standen standen = new Standen(() -> stand(eerste.get()), nu::get);
        standen.stand();
        nu.addAndGet(Duration.ofMinutes(6).toNanos());
        assertThat(standen.stilBuiten()).isEqualTo(Duration.ofMinutes(6));
        assertThat(standen.stilWerk()).isZero();

        eerste.set(Optional.of(8L));
        nu.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(standen.stilBuiten()).isZero();

        eerste.set(Optional.empty());
        nu.addAndGet(Duration.ofMinutes(9).toNanos());
        assertThat(standen.stilBuiten()).isZero();
    }

    @Test
    void asksTheRegisterOnceForManyAndKnowsNothingWithoutIt() {
        AtomicLong nu = new AtomicLong();
        AtomicLong gevraagd = new AtomicLong();
        Standen standen = new Standen(
                () -> {
                    if (gevraagd.incrementAndGet() == 2) {
                        throw new OpslagOnbereikbaar("weg", new IllegalStateException());
                    }
                    return stand(Optional.empty());
                },
                nu::get);
        for (int i = 0; i < 10; i++) {
            assertThat(standen.stand()).isPresent();
        }
        assertThat(gevraagd).hasValue(1);
        nu.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(standen.stand()).isEmpty();
    }

    private static Stand stand(Optional<Long> buiten) {
        Rij leeg = new Rij(0, Optional.empty());
        return new Stand(leeg, leeg, Map.of(), Optional.empty(), buiten, Map.of(), 0, 0, 0, leeg, leeg);
    }
}
