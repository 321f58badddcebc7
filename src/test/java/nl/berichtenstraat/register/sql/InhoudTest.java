package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content in pieces. */
class InhoudTest extends Opslagproef {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000, Brokken.MAAT - 1, Brokken.MAAT, Brokken.MAAT + 1, 5_000_000})
    void givesBackTheSameBytesWhateverTheLength(int lengte) {
        byte[] bytes = bytes(lengte);

        BewaardBericht bewaard = in(r -> bewaar(r, bytes, Long.MAX_VALUE));

        assertThat(bewaard.lengte()).isEqualTo(lengte);
        assertThat(bewaard.afgekapt()).isFalse();
        byte[] gelezen = registers.lees(r -> alles(r.berichten().inhoud(bewaard.id())));
        assertThat(gelezen).isEqualTo(bytes);
    }

    @Test
    void keepsTheFirstPartOfWhatIsTooLargeAndCountsAllOfIt() {
        byte[] bytes = bytes(600_000);

        BewaardBericht heel = in(r -> bewaar(r, bytes, 600_000));
        BewaardBericht deel = in(r -> bewaar(r, bytes, 300_000));

        assertThat(heel.afgekapt()).isFalse();
        assertThat(deel.afgekapt()).isTrue();
        assertThat(deel.lengte()).isEqualTo(600_000);
        assertThat(deel.sha256()).isEqualTo(heel.sha256());
        byte[] gelezen = in(r -> alles(r.berichten().inhoud(deel.id())));
        assertThat(gelezen).isEqualTo(Arrays.copyOf(bytes, 300_000));
    }

    @Test
    void givesBackSingleBytesAndTheEnd() {
        BewaardBericht bewaard = in(r -> bewaar(r, new byte[] {-1, 7}, 10));

        doe(r -> {
            InputStream inhoud = r.berichten().inhoud(bewaard.id());
            assertThat(lees(inhoud)).isEqualTo(255);
            assertThat(lees(inhoud)).isEqualTo(7);
            assertThat(lees(inhoud)).isEqualTo(-1);
            assertThat(lees(inhoud)).isEqualTo(-1);
        });
    }

    @Test
    void keepsNothingOfAStreamThatBreaksOff() {
        InputStream kapot = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("lijn weg");
            }
        };

        assertThatThrownBy(() -> doe(r -> r.berichten().bewaar(new Herkomst("http", ""), NU, kapot, 10)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(lijst(r -> r.berichten().openstaand(10))).isEmpty();
    }

    @Test
    void doesNotReadOnAfterTheTransaction() {
        BewaardBericht bewaard = bewaar("<x/>");
        InputStream inhoud = in(r -> r.berichten().inhoud(bewaard.id()));

        assertThatIllegalStateException().isThrownBy(() -> lees(inhoud));
    }

    static byte[] alles(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lees(InputStream in) {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BewaardBericht bewaar(Register register, byte[] bytes, long meesteBytes) {
        return register.berichten().bewaar(new Herkomst("http", ""), NU, new ByteArrayInputStream(bytes), meesteBytes);
    }

    private static byte[] bytes(int lengte) {
        byte[] bytes = new byte[lengte];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
