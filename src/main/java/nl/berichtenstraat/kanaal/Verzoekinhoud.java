package nl.berichtenstraat.kanaal;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an HTTP request as a stream for the thread that handles it. One piece at a time is asked of the connection,
 * so a body of any size takes the memory of a piece; and nothing is asked before the caller was let in.
 */
final class Verzoekinhoud extends InputStream {

    private static final Buffer EINDE = Buffer.buffer();

    private final HttpServerRequest verzoek;
    private final Context verbinding;
    private final Duration geduld;
    private final BlockingQueue<Object> aangeleverd = new LinkedBlockingQueue<>();
    private InputStream deel = InputStream.nullInputStream();
    private boolean einde;

    /**
     * Over a request that is still paused; made by the thread that handles it.
     *
     * @param verzoek the request
     * @param geduld how long to wait for the next piece
     */
    Verzoekinhoud(HttpServerRequest verzoek, Duration geduld) {
        this.verzoek = verzoek;
        this.verbinding = Vertx.currentContext();
        this.geduld = geduld;
        // a request listens to the thread of its connection only
        verbinding.runOnContext(niets -> begin());
    }

    private void begin() {
        if (verzoek.isEnded()) {
            aangeleverd.add(EINDE);
            return;
        }
        verzoek.exceptionHandler(aangeleverd::add);
        verzoek.endHandler(niets -> aangeleverd.add(EINDE));
        verzoek.handler(aangeleverd::add);
        // a caller may wait for a sign that its body is welcome
        if ("100-continue".equalsIgnoreCase(verzoek.getHeader("Expect"))) {
            verzoek.response().writeContinue();
        }
        verzoek.fetch(1);
    }

    private void vraagMeer() {
        if (!verzoek.isEnded()) {
            verzoek.fetch(1);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int begin, int lengte) throws IOException {
        if (lengte == 0) {
            return 0;
        }
        int gelezen = deel.read(bytes, begin, lengte);
        while (gelezen < 0 && !einde) {
            volgende();
            gelezen = deel.read(bytes, begin, lengte);
        }
        return gelezen;
    }

    private void volgende() throws IOException {
        Object wat = wacht();
        if (wat instanceof Throwable oorzaak) {
            throw new IOException("de verbinding is verbroken", oorzaak);
        }
        if (wat == EINDE) {
            einde = true;
        } else {
            deel = new ByteArrayInputStream(((Buffer) wat).getBytes());
            verbinding.runOnContext(niets -> vraagMeer());
        }
    }

    private Object wacht() throws IOException {
        try {
            Object wat = aangeleverd.poll(geduld.toMillis(), TimeUnit.MILLISECONDS);
            if (wat == null) {
                throw new IOException("de afzender stuurt niets meer");
            }
            return wat;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("onderbroken", e);
        }
    }

    /** What was not read is let go of, so that the answer can leave. */
    @Override
    public void close() {
        laatLopen(verzoek);
    }

    /** Lets go of a body that nobody is going to read. */
    static void laatLopen(HttpServerRequest verzoek) {
        Vertx.currentContext().runOnContext(niets -> {
            if (!verzoek.isEnded()) {
                verzoek.handler(stuk -> {});
                verzoek.resume();
            }
        });
    }
}
