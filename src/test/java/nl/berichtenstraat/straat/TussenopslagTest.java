package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TussenopslagTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256 * 1024 - 1, 256 * 1024, 1_000_003})
    void givesTheSameBytesAsOftenAsAsked(int lengte) throws IOException {
        byte[] bytes = bytes(lengte);
        try (Tussenopslag opslag = Tussenopslag.van(new ByteArrayInputStream(bytes))) {
            try (InputStream eerste = opslag.stroom();
                    InputStream tweede = opslag.stroom()) {
                assertThat(eerste.readNBytes(10)).isEqualTo(opslag.stroom().readNBytes(10));
                assertThat(tweede.readAllBytes()).isEqualTo(bytes);
            }
            assertThat(opslag.eenmalig().readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void outlivesAWriterThatClosesItsStream() throws IOException {
        try (Tussenopslag opslag = Tussenopslag.gevuldDoor(uit -> {
            uit.write('a');
            uit.write(bytes(300_000));
            uit.close();
        })) {
            assertThat(opslag.isKlein()).isFalse();
            assertThat(opslag.stroom().readAllBytes()).hasSize(300_001).startsWith('a', 0, 1, 2);
        }
    }

    @Test
    void leavesTheStreamOpenForItsCaller() throws IOException {
        boolean[] gesloten = new boolean[1];
        InputStream bron = new ByteArrayInputStream(bytes(300_000)) {
            @Override
            public void close() {
                gesloten[0] = true;
            }
        };

        Tussenopslag.van(bron).close();

        assertThat(gesloten[0]).isFalse();
    }

    private static byte[] bytes(int lengte) {
        byte[] bytes = new byte[lengte];
        for (int i = 0; i < lengte; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
