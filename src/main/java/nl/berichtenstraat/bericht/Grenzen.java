package nl.berichtenstraat.bericht;

/**
 * How large a message may be before reading it is given up.
 *
 * @param elementen so many elements at most
 * @param tekens so many characters of text at most
 */
record Grenzen(long elementen, long tekens) {

    /**
     * So many characters of text may one element hold. The standard sets no maximum for Commentaar; everything else is
     * far shorter.
     */
    static final int MEESTE_TEKENS_PER_ELEMENT = 1_000_000;

    /** For messages that are held in memory as a whole: well over the chain's limit of 25 MB (OP179). */
    static final Grenzen GEHEEL = new Grenzen(1_000_000, 50_000_000);

    /** For messages that pass through as a stream: some ten million lines. */
    static final Grenzen STROOM = new Grenzen(300_000_000L, 10_000_000_000L);

    /** For a header alone. */
    static final Grenzen KOP = new Grenzen(500, 2_000_000);
}
