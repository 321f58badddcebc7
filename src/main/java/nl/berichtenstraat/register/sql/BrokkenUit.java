package nl.berichtenstraat.register.sql;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces and hands them on, each when it is full and the last at close. */
final class BrokkenUit extends OutputStream {

    /** Keeps a piece. */
    interface Bewaarder {
        void bewaar(long volgnummer, byte[] bytes);
    }

    private static final int EERSTE_RUIMTE = 8 * 1024;

    private final long inhoudId;
    private final Bewaarder bewaarder;
    private byte[] brok = new byte[EERSTE_RUIMTE];
    private int gevuld;
    private long volgnummer;
    private long lengte;

    BrokkenUit(long inhoudId, Bewaarder bewaarder) {
        this.inhoudId = inhoudId;
        this.bewaarder = bewaarder;
    }

    /** Number of the content. */
    long inhoudId() {
        return inhoudId;
    }

    /** Number of bytes written. */
    long lengte() {
        return lengte;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int vanaf, int aantal) {
        int klaar = 0;
        while (klaar < aantal) {
            int stuk = Math.min(aantal - klaar, Brokken.MAAT - gevuld);
            voegToe(bytes, vanaf + klaar, stuk);
            klaar += stuk;
        }
    }

    @Override
    public void close() {
        if (gevuld > 0) {
            bewaar();
        }
    }

    private void voegToe(byte[] bytes, int vanaf, int aantal) {
        if (gevuld + aantal > brok.length) {
            brok = Arrays.copyOf(brok, gevuld + aantal > Brokken.MAAT / 4 ? Brokken.MAAT : (gevuld + aantal) * 2);
        }
        System.arraycopy(bytes, vanaf, brok, gevuld, aantal);
        gevuld += aantal;
        lengte += aantal;
        if (gevuld == Brokken.MAAT) {
            bewaar();
        }
    }

    private void bewaar() {
        bewaarder.bewaar(volgnummer++, Arrays.copyOf(brok, gevuld));
        gevuld = 0;
    }
}
