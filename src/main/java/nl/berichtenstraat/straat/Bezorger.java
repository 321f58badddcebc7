package nl.berichtenstraat.straat;

import java.util.List;

/** Delivers outgoing messages: to the broker, or to a folder. */
@FunctionalInterface
public interface Bezorger {

    /**
     * Delivers messages in the order given. When it returns, all of them are safe at the other side; when it throws, any
     * of them may be, and they are all offered again: the delivery key tells the other side what it already has.
     */
    void bezorg(List<Zending> zendingen);
}
