package nl.berichtenstraat;

/** Input that a command cannot work with; the text says in Dutch what and why. */
final class Onbruikbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Onbruikbaar(String uitleg) {
        super(uitleg);
    }

    /** Another program does the same work on the same register. */
    static Onbruikbaar bezig() {
        return new Onbruikbaar("Een ander programma is hier al mee bezig. Wacht tot het klaar is.");
    }
}
