package nl.berichtenstraat.antwoord;

/** An answer that we made and that may not leave: our own failure, never the sender's. Holds no values of the message. */
public final class OnjuistAntwoord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An answer that does not hold.
     *
     * @param reden which rule it breaks and where, without values
     */
    public OnjuistAntwoord(String reden) {
        super(reden);
    }
}
