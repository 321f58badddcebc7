package nl.berichtenstraat.bericht;

/** Reading ends here, before the end of the message; why has already been noted in the {@link Foutenlijst}. */
final class Afgebroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Afgebroken() {
        super("reading has ended early", null, false, false);
    }
}
