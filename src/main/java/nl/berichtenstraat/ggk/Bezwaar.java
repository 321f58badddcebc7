package nl.berichtenstraat.ggk;

import nl.berichtenstraat.ggk.Enveloplezing.Aard;

/** Ends the reading of a message: something is wrong with it. Its text is in Dutch and holds no value of the sender. */
final class Bezwaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Aard aard;

    Bezwaar(Aard aard, String uitleg) {
        super(uitleg, null, false, false);
        this.aard = aard;
    }

    Aard aard() {
        return aard;
    }
}
