package nl.berichtenstraat.register;

/** The secret behind the client pseudonyms cannot be used; the text says in Dutch what to do. */
public class Sleutelfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong and what to do. */
    public Sleutelfout(String uitleg) {
        super(uitleg);
    }

    /** With what is wrong and what to do, and the cause. */
    public Sleutelfout(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
