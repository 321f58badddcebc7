package nl.berichtenstraat.register.sql;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;

/** Reads pieces one after the other as one stream. */
final class BrokkenIn extends InputStream {

    private final LongFunction<Optional<byte[]>> halen;
    private byte[] brok = new byte[0];
    private int gelezen;
    private long volgnummer;
    private boolean op;

    BrokkenIn(LongFunction<Optional<byte[]>> halen) {
        this.halen = halen;
    }

    @Override
    public int read() {
        return heeftMeer() ? brok[gelezen++] & 0xff : -1;
    }

    @Override
    public int read(byte[] doel, int vanaf, int aantal) {
        Objects.checkFromIndexSize(vanaf, aantal, doel.length);
        if (aantal == 0) {
            return 0;
        }
        if (!heeftMeer()) {
            return -1;
        }
        int stuk = Math.min(aantal, available());
        System.arraycopy(brok, gelezen, doel, vanaf, stuk);
        gelezen += stuk;
        return stuk;
    }

    @Override
    public int available() {
        return brok.length - gelezen;
    }

    private boolean heeftMeer() {
        if (available() == 0 && !op) {
            volgendBrok();
        }
        return available() > 0;
    }

    /** A piece shorter than the rest is the last, so that small content costs one look-up. */
    private void volgendBrok() {
        if (volgnummer > 0 && brok.length < Brokken.MAAT) {
            op = true;
            return;
        }
        brok = halen.apply(volgnummer++).orElseGet(() -> new byte[0]);
        gelezen = 0;
        op = brok.length == 0;
    }
}
