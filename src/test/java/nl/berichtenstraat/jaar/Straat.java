package nl.berichtenstraat.jaar;

import java.util.List;
import nl.berichtenstraat.register.Registers;

/** The lane as the parties see it: messages go in, and what comes out lies on queues. */
interface Straat extends AutoCloseable {

    /**
     * What came out.
     *
     * @param queue name of the queue
     * @param inhoud its bytes
     */
    record Uit(String queue, byte[] inhoud) {}

    /** Puts messages in, in this order, waits until the lane is at rest and takes what came out, in order for each queue. */
    List<Uit> verwerk(List<byte[]> berichten);

    /** The register, to compare the books with in the end. */
    Registers registers();

    @Override
    void close();
}
