package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports of this machine, below those that the system hands out to connections: a broker that was killed must find its
 * port free, also when a client that tries to reach it opened many connections in the meantime.
 */
public final class Poorten {

    private static final int EERSTE = 20_000;
    private static final int LAATSTE = 30_000;
    private static final int POGINGEN = 100;

    private Poorten() {}

    /** One that nobody uses at this moment. */
    public static int vrij() throws IOException {
        for (int poging = 1; poging < POGINGEN; poging++) {
            int poort = ThreadLocalRandom.current().nextInt(EERSTE, LAATSTE);
            if (isVrij(poort)) {
                return poort;
            }
        }
        throw new IOException("no free port found");
    }

    private static boolean isVrij(int poort) {
        try (ServerSocket proef = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            return proef.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
