package nl.berichtenstraat.kanaal;

/** The settings cannot be used; the text says in Dutch which one and why. */
public class OngeldigeInstelling extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the explanation for the operator. */
    public OngeldigeInstelling(String uitleg) {
        super(uitleg);
    }
}
