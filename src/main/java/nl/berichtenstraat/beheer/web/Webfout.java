package nl.berichtenstraat.beheer.web;

/** A request that is not done, with what the one who asked is told: a page for people, JSON for programs. */
public final class Webfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Webfout(int status, String uitleg) {
        super(uitleg);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** There is no such thing, or not for whoever asks: which of the two is nobody's business. */
    public static Webfout nietGevonden(String uitleg) {
        return new Webfout(404, uitleg);
    }

    /** What was filled in cannot be used; the text says what to do. */
    public static Webfout ongeldig(String uitleg) {
        return new Webfout(400, uitleg);
    }

    /** They may not. */
    public static Webfout nietToegestaan(String uitleg) {
        return new Webfout(403, uitleg);
    }

    /** It cannot be done as things are now. */
    public static Webfout kanNiet(String uitleg) {
        return new Webfout(409, uitleg);
    }

    /** More than is accepted. */
    public static Webfout teGroot(String uitleg) {
        return new Webfout(413, uitleg);
    }

    /** Too often. */
    public static Webfout teVaak(String uitleg) {
        return new Webfout(429, uitleg);
    }

    /** Something we need is away; later it may work. */
    public static Webfout nuNiet(String uitleg) {
        return new Webfout(503, uitleg);
    }

    /** Another status. */
    static Webfout met(int status, String uitleg) {
        return new Webfout(status, uitleg);
    }
}
