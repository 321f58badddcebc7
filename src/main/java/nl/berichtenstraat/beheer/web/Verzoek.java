package nl.berichtenstraat.beheer.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.sjabloon.Sjablonen;
import tools.jackson.databind.json.JsonMapper;

/** What someone asks of a page or of the API, and the answer to it. */
public final class Verzoek {

    private static final String MELDING = "melding";

    /** What all requests share. */
    record Omgeving(Sjablonen sjablonen, JsonMapper json, Clock klok, boolean veilig, boolean achterProxy) {

        /** Name of the cookie that holds the session: over TLS one that no other host can set. */
        String sessiecookie() {
            return veilig ? "__Host-sessie" : "sessie";
        }
    }

    private final Context context;
    private final Omgeving omgeving;
    private final Optional<Gebruiker> gebruiker;
    private final Optional<Toegang.Sessie> sessie;

    Verzoek(Context context, Omgeving omgeving, Optional<Gebruiker> gebruiker, Optional<Toegang.Sessie> sessie) {
        this.context = context;
        this.omgeving = omgeving;
        this.gebruiker = gebruiker;
        this.sessie = sessie;
    }

    /** Who asks; only where a right is asked for. */
    public Gebruiker gebruiker() {
        return gebruiker.orElseThrow();
    }

    /** What they may know of. */
    public Bereik bereik() {
        return gebruiker().bereik();
    }

    /** The session; empty for a program and on a public address without one. */
    public Optional<Toegang.Sessie> sessie() {
        return sessie;
    }

    /** A parameter of the path. */
    public String pad(String naam) {
        return context.pathParam(naam);
    }

    /**
     * A number in the path.
     *
     * @throws Webfout 404 when it is none
     */
    public long nummer(String naam) {
        try {
            return Long.parseLong(pad(naam));
        } catch (NumberFormatException e) {
            throw Webfout.nietGevonden("Deze pagina bestaat niet.");
        }
    }

    /** A parameter of the query, without spaces around it; empty when absent or blank. */
    public Optional<String> vraag(String naam) {
        return gevuld(context.queryParam(naam));
    }

    /** All values of a parameter of the query that are not blank. */
    public List<String> vragen(String naam) {
        return context.queryParams(naam).stream()
                .flatMap(w -> gevuld(w).stream())
                .toList();
    }

    /** A field of the form, as {@link #vraag}. */
    public Optional<String> veld(String naam) {
        return gevuld(context.formParam(naam));
    }

    /** All values of a field of the form that are not blank. */
    public List<String> velden(String naam) {
        return context.formParams(naam).stream()
                .flatMap(w -> gevuld(w).stream())
                .toList();
    }

    /**
     * A field that must be filled in.
     *
     * @throws Webfout 400 with this text when it is not
     */
    public String veld(String naam, String alsLeeg) {
        return veld(naam).orElseThrow(() -> Webfout.ongeldig(alsLeeg));
    }

    /** An uploaded file; empty when none was chosen. */
    public Optional<UploadedFile> bestand(String naam) {
        return Optional.ofNullable(context.uploadedFile(naam)).filter(bestand -> bestand.size() > 0);
    }

    /** The body, as it comes in. */
    public InputStream inhoud() {
        return context.bodyInputStream();
    }

    /** A header of the request. */
    public Optional<String> kop(String naam) {
        return gevuld(context.header(naam));
    }

    /** Sets a header of the answer. */
    public void zetKop(String naam, String waarde) {
        context.header(naam, waarde);
    }

    /**
     * Address from which the request comes, for limits only: it is not kept. With a proxy before the service it is what that
     * proxy says.
     */
    public String adres() {
        return kop("X-Forwarded-For")
                .filter(keten -> omgeving.achterProxy())
                .map(keten -> keten.substring(keten.lastIndexOf(',') + 1).strip())
                .orElseGet(context::ip);
    }

    /** The request itself, for what stands not here. */
    public Context context() {
        return context;
    }

    /**
     * Shows a page: the template gets {@code kader} (for {@code beheer/kader.jte}) and {@code model}.
     *
     * @param sjabloon path below src/main/jte
     * @param titel of the page
     * @param model what it shows
     */
    public void toon(String sjabloon, String titel, Object model) {
        toon(200, sjabloon, titel, model);
    }

    /** As {@link #toon(String, String, Object)} with another status than 200. */
    public void toon(int status, String sjabloon, String titel, Object model) {
        Kader kader = new Kader(
                titel,
                context.path(),
                gebruiker,
                sessie.map(Toegang.Sessie::csrf).orElse(""),
                sessie.filter(Toegang.Sessie::metWachtwoord).isPresent(),
                neemMelding());
        context.status(status)
                .contentType("text/html; charset=utf-8")
                .result(omgeving.sjablonen().vul(sjabloon, Map.of("kader", kader, "model", model)));
    }

    /** Goes on to another page of ours, after a form. */
    public void naar(String pad) {
        context.status(303).header("Location", pad);
    }

    /** As {@link #naar(String)}, with a line at the top of the next page. */
    public void naar(String pad, String melding) {
        context.cookie(cookie(MELDING, URLEncoder.encode(melding, StandardCharsets.UTF_8), 60));
        naar(pad);
    }

    /** Answers with a value as JSON. */
    public void json(int status, Object waarde) {
        context.status(status)
                .contentType("application/json; charset=utf-8")
                .result(omgeving.json().writeValueAsBytes(waarde));
    }

    /** Answers a program that it does not go (RFC 9457). */
    void probleem(int status, String uitleg, Optional<String> parameter) {
        json(status, Probleem.van(status, uitleg, parameter));
        context.contentType("application/problem+json; charset=utf-8");
    }

    /** From now on this browser has this session. */
    public void beginSessie(String sleutel) {
        zetCookie(omgeving.sessiecookie(), sleutel, -1);
    }

    /** From now on this browser has none. */
    public void eindSessie() {
        zetCookie(omgeving.sessiecookie(), "", 0);
    }

    /** The key of the session that this browser shows; empty without one. */
    public Optional<String> sessiesleutel() {
        return cookie(omgeving.sessiecookie());
    }

    /**
     * Answers with a file to download.
     *
     * @param naam its name, without personal data
     * @param soort its media type
     * @param inhoud its bytes; closed when they are sent
     */
    public void bestand(String naam, String soort, InputStream inhoud) {
        bijlage(naam, soort).result(inhoud);
    }

    /** As {@link #bestand}, written while it is made. */
    public void bestand(String naam, String soort, Schrijver schrijver) throws IOException {
        schrijver.schrijf(bijlage(naam, soort).outputStream());
    }

    private Context bijlage(String naam, String soort) {
        String veilig = naam.replaceAll("[^A-Za-z0-9._-]", "_");
        return context.header("Content-Disposition", "attachment; filename=\"" + veilig + "\"")
                .contentType(soort);
    }

    /** Notes in the audit log what they saw or did, within this transaction. */
    public void noteer(Register register, String handeling, String onderwerp, String reden) {
        Gebruiker wie = gebruiker();
        register.audit()
                .schrijf(new Auditlog.Regel(
                        omgeving.klok().instant(), wie.naam(), wie.rol().label(), handeling, onderwerp, reden));
    }

    /** Sets a cookie that only we read. */
    public void zetCookie(String naam, String waarde, int seconden) {
        context.cookie(cookie(naam, waarde, seconden));
    }

    /** A cookie of ours. */
    public Optional<String> cookie(String naam) {
        return gevuld(context.cookie(naam));
    }

    private Cookie cookie(String naam, String waarde, int seconden) {
        Cookie cookie = new Cookie(naam, waarde, "/", seconden, omgeving.veilig(), true);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    private Optional<String> neemMelding() {
        Optional<String> melding = cookie(MELDING).map(w -> URLDecoder.decode(w, StandardCharsets.UTF_8));
        if (melding.isPresent()) {
            context.cookie(cookie(MELDING, "", 0));
        }
        return melding;
    }

    private static Optional<String> gevuld(String waarde) {
        return Optional.ofNullable(waarde).map(String::strip).filter(w -> !w.isEmpty());
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Schrijver {
        void schrijf(OutputStream uit) throws IOException;
    }
}
