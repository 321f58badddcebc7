package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports of this machine. */
final class Poorten {

    private Poorten() {}

    static int vrij() throws IOException {
        try (ServerSocket proef = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        }
    }
}
