package nl.berichtenstraat.straat.ggk;

/** How an exchange stands against its term. */
public enum Klokstand {
    /** There is no answer and there is still time. */
    LOPEND(false),
    /** There is no answer and the term is over. */
    TE_LAAT(true),
    /** Answered within the term. */
    OP_TIJD(true),
    /** Answered after the term. */
    TE_LAAT_BEANTWOORD(true),
    /** There is no answer, the term is over, and the partner was spoken to outside the exchange (OP090x2). */
    BESPROKEN(true);

    private final boolean beslist;

    Klokstand(boolean beslist) {
        this.beslist = beslist;
    }

    /** Whether it is settled if the term was kept. */
    public boolean isBeslist() {
        return beslist;
    }

    /** Whether there is no answer yet. */
    public boolean isOpen() {
        return this == LOPEND || this == TE_LAAT || this == BESPROKEN;
    }
}
