package nl.berichtenstraat.regels.inbericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The test vectors that its authors publish: key 00 01 .. 0f, input 00 01 .. and so on. */
class SiphashTest {

    @Test
    void digestsTheEmptyInputAsPublished() {
        assertThat(digest(0)).isEqualTo("a3817f04ba25a8e66df67214c7550293");
    }

    @Test
    void digestsOneByteAsPublished() {
        assertThat(digest(0x0100000000000000L)).isEqualTo("da87c1d86b99af44347659119b22fc45");
    }

    @Test
    void digestsFifteenBytesAsPublished() {
        assertThat(digest(0x0706050403020100L, 0x0f0e0d0c0b0a0908L)).isEqualTo("5493e99933b0a8117e08ec0f97cfc3d9");
    }

    @Test
    void dependsOnTheKey() {
        assertThat(eersteHelft(new Siphash(1, 2))).isNotEqualTo(eersteHelft(new Siphash(1, 3)));
        assertThat(eersteHelft(new Siphash(1, 2))).isEqualTo(eersteHelft(new Siphash(1, 2)));
    }

    private static long eersteHelft(Siphash siphash) {
        siphash.begin();
        siphash.meng(7);
        return siphash.eersteHelft();
    }

    private static String digest(long... woorden) {
        Siphash siphash = new Siphash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        siphash.begin();
        for (long woord : woorden) {
            siphash.meng(woord);
        }
        ByteBuffer uitkomst = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        uitkomst.putLong(siphash.eersteHelft()).putLong(siphash.tweedeHelft());
        return HexFormat.of().formatHex(uitkomst.array());
    }
}
