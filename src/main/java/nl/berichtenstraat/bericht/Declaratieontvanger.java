package nl.berichtenstraat.bericht;

/**
 * Receives a declaratie while it is read, in document order. A schema error further on may still follow: what was
 * received counts only when reading ends well.
 */
public interface Declaratieontvanger {

    /** Once, first: all that stands before the lines. */
    void declaratie(Declaratie declaratie);

    /** At the start of each Client, before its lines. */
    void client(Client client);

    /** Each line. */
    void prestatie(Prestatie prestatie);
}
