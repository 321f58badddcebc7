package nl.berichtenstraat.bericht;

import java.util.List;

/**
 * Receives an answer to a declaratie (325) while it is read, in document order. A schema error further on may still
 * follow: what was received counts only when reading ends well.
 */
public interface Declaratieantwoordontvanger {

    /** At the start of each Client, before its lines. */
    void client(Client client);

    /** Each line. */
    void regel(Antwoordregel regel);

    /**
     * At the end of each Client, after its lines.
     *
     * @param client the same as before the lines
     * @param retourcodes the codes of the Client itself, at least one
     */
    void clientcodes(Client client, List<String> retourcodes);
}
