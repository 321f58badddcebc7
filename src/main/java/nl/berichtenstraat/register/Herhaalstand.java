package nl.berichtenstraat.register;

/** How far a replay is. */
public enum Herhaalstand {
    /** Waits for a person. */
    GEPAUZEERD,
    /** Is being worked on. */
    LOPEND,
    /** Ended by a person; what was still to be done is not done any more. */
    GESTOPT,
    /** Everything is done. */
    KLAAR;

    /** Whether something may still happen. */
    public boolean isOpen() {
        return this == GEPAUZEERD || this == LOPEND;
    }
}
