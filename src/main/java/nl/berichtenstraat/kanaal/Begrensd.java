package nl.berichtenstraat.kanaal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** At most so many bytes of a stream; for the reader it ends there. */
public final class Begrensd extends FilterInputStream {

    private long over;

    /** The first so many bytes of this stream. */
    public Begrensd(InputStream in, long meeste) {
        super(in);
        this.over = meeste;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int begin, int lengte) throws IOException {
        if (over == 0 && lengte > 0) {
            return -1;
        }
        int gelezen = super.read(bytes, begin, (int) Math.min(lengte, over));
        over -= Math.max(0, gelezen);
        return gelezen;
    }
}
