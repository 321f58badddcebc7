package nl.berichtenstraat.beheer.web;

import java.time.Duration;
import java.util.Optional;

/** A request that is not done, with what the one who asked is told: a page for people, JSON for programs. */
public final class Webfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Duration WACHT = Duration.ofMinutes(1);

    private final int status;
    private final String parameter;
    private final Duration wacht;

    private Webfout(int status, String uitleg, String parameter, Duration wacht) {
        super(uitleg);
        this.status = status;
        this.parameter = parameter;
        this.wacht = wacht;
    }

    private Webfout(int status, String uitleg) {
        this(status, uitleg, "", WACHT);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The parameter or field that cannot be used; empty when it is about none. */
    public Optional<String> parameter() {
        return Optional.of(parameter).filter(naam -> !naam.isEmpty());
    }

    /** After how long it is worth another try, for one that came too often. */
    public Duration wacht() {
        return wacht;
    }

    /** There is no such thing, or not for whoever asks: which of the two is nobody's business. */
    public static Webfout nietGevonden(String uitleg) {
        return new Webfout(404, uitleg);
    }

    /** What was filled in cannot be used; the text says what to do. */
    public static Webfout ongeldig(String uitleg) {
        return new Webfout(400, uitleg);
    }

    /** As {@link #ongeldig(String)}, because of this parameter or field. */
    public static Webfout ongeldig(String parameter, String uitleg) {
        return new Webfout(400, uitleg, parameter, WACHT);
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

    /** It was understood, and nothing can be done with what is in it. */
    public static Webfout nietTeVerwerken(String uitleg) {
        return new Webfout(422, uitleg);
    }

    /** Too often. */
    public static Webfout teVaak(String uitleg) {
        return new Webfout(429, uitleg);
    }

    /** It is too busy; after this long it is worth another try. */
    public static Webfout teDruk(String uitleg, Duration wacht) {
        return new Webfout(429, uitleg, "", wacht);
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
