package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A file that is made while it is read: a beginning, a piece many times over, an end. Knows how much was taken. */
final class HerhalendeStroom extends InputStream {

    private final LongFunction<String> stukken;
    private final long aantal;
    private byte[] huidig = new byte[0];
    private int plek;
    private long volgende;
    private long gelezen;

    private HerhalendeStroom(long aantal, LongFunction<String> stukken) {
        this.aantal = aantal;
        this.stukken = stukken;
    }

    static HerhalendeStroom van(String begin, long keer, LongFunction<String> stuk, String eind) {
        return new HerhalendeStroom(keer + 2, i -> i == 0 ? begin : i == keer + 1 ? eind : stuk.apply(i));
    }

    /** How many bytes were taken. */
    long gelezen() {
        return gelezen;
    }

    @Override
    public int read() {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] doel, int vanaf, int lengte) {
        while (plek == huidig.length) {
            if (volgende == aantal) {
                return -1;
            }
            huidig = stukken.apply(volgende++).getBytes(StandardCharsets.UTF_8);
            plek = 0;
        }
        int deel = Math.min(lengte, huidig.length - plek);
        System.arraycopy(huidig, plek, doel, vanaf, deel);
        plek += deel;
        gelezen += deel;
        return deel;
    }
}
