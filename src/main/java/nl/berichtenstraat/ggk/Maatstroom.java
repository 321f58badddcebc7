package nl.berichtenstraat.ggk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that ends with {@link TeGroot} when it is longer than it may be. */
final class Maatstroom extends FilterInputStream {

    private long rest;

    Maatstroom(InputStream in, long meesteBytes) {
        super(in);
        this.rest = meesteBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] doel, int vanaf, int lengte) throws IOException {
        int gelezen = super.read(doel, vanaf, lengte);
        rest -= Math.max(0, gelezen);
        if (rest < 0) {
            throw new TeGroot();
        }
        return gelezen;
    }

    /** There is more than may be read. */
    static final class TeGroot extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
