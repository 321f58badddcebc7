package nl.berichtenstraat.beheer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.berichtenstraat.beheer.web.Webfout;
import org.junit.jupiter.api.Test;

/** A few at a time. */
class BeurtenTest {

    @Test
    void tellsToComeBackWhenOthersAreAtIt() throws Exception {
        Beurten beurten = new Beurten(1, Duration.ofMillis(10));
        AtomicInteger gedaan = new AtomicInteger();

        beurten.doe(() -> {
            gedaan.incrementAndGet();
            assertThatExceptionOfType(Webfout.class)
                    .isThrownBy(() -> beurten.doe(gedaan::incrementAndGet))
                    .satisfies(fout -> assertThat(fout.status()).isEqualTo(429))
                    .satisfies(fout -> assertThat(fout.wacht()).isPositive());
        });

        assertThat(gedaan).hasValue(1);
    }

    @Test
    void letsTheNextOneInAfterWorkThatFailed() throws Exception {
        Beurten beurten = new Beurten(1, Duration.ofMillis(10));
        AtomicInteger gedaan = new AtomicInteger();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> beurten.doe(() -> {
                    throw new IllegalStateException();
                }));
        beurten.doe(gedaan::incrementAndGet);

        assertThat(gedaan).hasValue(1);
    }
}
