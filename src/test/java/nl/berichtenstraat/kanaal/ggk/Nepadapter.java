package nl.berichtenstraat.kanaal.ggk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The other side of a connection that answers badly; it takes one request. */
final class Nepadapter implements AutoCloseable {

    private static final Pattern LENGTE = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

    private final ServerSocket deur;
    private volatile boolean verlaten;

    private Nepadapter(Gesprek gesprek) throws IOException {
        deur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread draad = new Thread(() -> spreek(gesprek), "nepadapter");
        draad.setDaemon(true);
        draad.start();
    }

    /** Writes this and hangs up. */
    static Nepadapter dieSchrijft(String antwoord) throws IOException {
        return new Nepadapter((in, uit) -> uit.write(antwoord.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes this and then nothing, until the other side leaves. */
    static Nepadapter dieStilvalt(String begin) throws IOException {
        return new Nepadapter((in, uit) -> {
            uit.write(begin.getBytes(StandardCharsets.UTF_8));
            uit.flush();
            in.transferTo(OutputStream.nullOutputStream());
        });
    }

    /** Writes until the other side leaves. */
    static Nepadapter zonderEinde() throws IOException {
        return new Nepadapter((in, uit) -> {
            uit.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            byte[] stuk = new byte[8192];
            while (true) {
                uit.write(stuk);
            }
        });
    }

    int poort() {
        return deur.getLocalPort();
    }

    /** Whether the connection is over. */
    boolean isVerlaten() {
        return verlaten;
    }

    @Override
    public void close() throws IOException {
        deur.close();
    }

    private void spreek(Gesprek gesprek) {
        try (Socket verbinding = deur.accept()) {
            InputStream in = new BufferedInputStream(verbinding.getInputStream());
            leesVerzoek(in);
            gesprek.voer(in, verbinding.getOutputStream());
        } catch (IOException e) {
            // the other side left
        } finally {
            verlaten = true;
        }
    }

    private static void leesVerzoek(InputStream in) throws IOException {
        StringBuilder kop = new StringBuilder();
        while (kop.indexOf("\r\n\r\n") < 0) {
            int teken = in.read();
            if (teken < 0) {
                throw new IOException("no request");
            }
            kop.append((char) teken);
        }
        Matcher lengte = LENGTE.matcher(kop);
        if (lengte.find()) {
            in.readNBytes(Integer.parseInt(lengte.group(1)));
        }
    }

    /** What it does with a connection on which a request came. */
    private interface Gesprek {
        void voer(InputStream in, OutputStream uit) throws IOException;
    }
}
