package nl.berichtenstraat.beheer.toegang;

/** Logging in with an identity provider did not work; the text, for the audit log, says why and holds no secret. */
final class Aanmeldfout extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean onbereikbaar;

    Aanmeldfout(String reden) {
        this(reden, false);
    }

    private Aanmeldfout(String reden, boolean onbereikbaar) {
        super(reden);
        this.onbereikbaar = onbereikbaar;
    }

    /** The provider is away, or its configuration cannot be used. */
    static Aanmeldfout onbereikbaar() {
        return new Aanmeldfout("identiteitsprovider niet bereikbaar", true);
    }

    /** Whether it may work later. */
    boolean isOnbereikbaar() {
        return onbereikbaar;
    }
}
