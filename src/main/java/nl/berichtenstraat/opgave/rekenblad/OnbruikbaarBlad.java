package nl.berichtenstraat.opgave.rekenblad;

/** A file of which no row can be judged; the text says in Dutch why and what to do. */
public final class OnbruikbaarBlad extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For this reason. */
    public OnbruikbaarBlad(String uitleg) {
        super(uitleg);
    }
}
