package nl.berichtenstraat.gevallen;

/** A case that cannot be run; the text says in Dutch which file is wrong, what is wrong with it and what it should be. */
final class OnbruikbaarGeval extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnbruikbaarGeval(String uitleg) {
        super(uitleg);
    }
}
