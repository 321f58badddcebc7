package nl.berichtenstraat.ggk;

/**
 * How large a message may be that is read, in bytes.
 *
 * @param bericht the message, without what SOAP puts around it
 * @param payload its decoded payload
 */
public record Leesgrenzen(long bericht, long payload) {

    /** For an answer on the local hop: a receipt or a refusal. */
    public static final Leesgrenzen ANTWOORD = new Leesgrenzen(1_000_000, 0);

    /** For what a gemeente takes: its limit for a message says enough about the payload. */
    public static Leesgrenzen van(Aansluiting.Limieten limieten) {
        return new Leesgrenzen(limieten.bericht(), limieten.bericht());
    }
}
