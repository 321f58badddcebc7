package nl.berichtenstraat.beheer.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;

/** Lets in who may, and knows whether a form came from one of our own pages. */
final class Poortwachter {

    private static final String BEARER = "Bearer ";
    private static final String WACHTWOORD = "/wachtwoord";
    private static final String UITLOGGEN = "/uitloggen";

    private final Toegang toegang;
    private final Verzoek.Omgeving omgeving;
    private final Tempo mislukt;

    Poortwachter(Toegang toegang, Verzoek.Omgeving omgeving) {
        this.toegang = toegang;
        this.omgeving = omgeving;
        this.mislukt = Tempo.vanMislukte(omgeving.klok());
    }

    /** The request of whoever it is, without looking who. */
    Verzoek anoniem(Context context) {
        return new Verzoek(context, omgeving, Optional.empty(), Optional.empty());
    }

    /** The request of whoever it is, with the session if there is one. */
    Verzoek openbaar(Context context) {
        Optional<Toegang.Sessie> sessie = sessie(context);
        return new Verzoek(context, omgeving, sessie.map(Toegang.Sessie::gebruiker), sessie);
    }

    /**
     * The request of a form that needs no session, such as that for logging in, from a page of ours.
     *
     * @throws Webfout 403 when a page elsewhere sent it
     */
    Verzoek openbaarFormulier(Context context) {
        boolean vanElders = Optional.ofNullable(context.header("Sec-Fetch-Site"))
                .filter(waar -> !waar.equals("same-origin") && !waar.equals("none"))
                .isPresent();
        if (vanElders) {
            throw Webfout.nietToegestaan("Dit formulier komt van een andere website; er is niets uitgevoerd.");
        }
        return openbaar(context);
    }

    /**
     * The request for a page, of someone who may see it.
     *
     * @throws NietIngelogd when there is no session
     * @throws Webfout when they may not, or must choose a password first
     */
    Verzoek pagina(Context context, Recht recht) {
        Verzoek verzoek = openbaar(context);
        Toegang.Sessie sessie = verzoek.sessie().orElseThrow(NietIngelogd::new);
        if (sessie.moetWachtwoordWijzigen() && !isVoorWachtwoord(context.path())) {
            throw new MoetWachtwoordWijzigen();
        }
        eis(sessie.gebruiker(), recht);
        return verzoek;
    }

    /** As {@link #pagina}, for a form, which must hold the secret of the session. */
    Verzoek formulier(Context context, Recht recht) {
        Verzoek verzoek = pagina(context, recht);
        controleer(verzoek, context.formParam("csrf"));
        return verzoek;
    }

    /**
     * The request of a program with a token, or of the script of a page.
     *
     * @param verandert whether it does more than read: then a session must show its secret too
     * @throws Webfout 401 or 403; 429 when too many tokens from its address were wrong
     */
    Verzoek programma(Context context, Recht recht, boolean verandert) {
        String kop = Optional.ofNullable(context.header("Authorization")).orElse("");
        if (kop.startsWith(BEARER)) {
            Gebruiker gebruiker = metToken(
                    anoniem(context).adres(), kop.substring(BEARER.length()).strip());
            eis(gebruiker, recht);
            return new Verzoek(context, omgeving, Optional.of(gebruiker), Optional.empty());
        }
        Verzoek verzoek = openbaar(context);
        Toegang.Sessie sessie = verzoek.sessie().orElseThrow(Poortwachter::zonderToken);
        if (sessie.moetWachtwoordWijzigen()) {
            throw Webfout.nietToegestaan("Kies eerst een nieuw wachtwoord.");
        }
        if (verandert) {
            controleer(verzoek, context.header("X-CSRF"));
        }
        eis(sessie.gebruiker(), recht);
        return verzoek;
    }

    /** Too many wrong ones close the address for a while, to right ones too: else guessing could go on. */
    private Gebruiker metToken(String adres, String token) {
        if (mislukt.isVol(adres)) {
            throw Webfout.teVaak(
                    "Er zijn te veel verkeerde tokens getoond. Wacht een minuut en probeer het dan opnieuw.");
        }
        return toegang.token(token).orElseThrow(() -> {
            mislukt.neem(adres);
            return zonderToken();
        });
    }

    private Optional<Toegang.Sessie> sessie(Context context) {
        return Optional.ofNullable(context.cookie(omgeving.sessiecookie())).flatMap(toegang::sessie);
    }

    private static void controleer(Verzoek verzoek, String getoond) {
        byte[] verwacht = verzoek.sessie().orElseThrow().csrf().getBytes(StandardCharsets.UTF_8);
        byte[] gekregen = Optional.ofNullable(getoond).orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(verwacht, gekregen)) {
            throw Webfout.nietToegestaan("Dit formulier hoort niet bij uw sessie. Open de pagina opnieuw en probeer het"
                    + " nog eens; er is niets uitgevoerd.");
        }
    }

    private static void eis(Gebruiker gebruiker, Recht recht) {
        if (!gebruiker.mag(recht)) {
            throw Webfout.nietToegestaan("U hebt als " + gebruiker.rol().label() + " geen toegang tot dit onderdeel.");
        }
    }

    private static boolean isVoorWachtwoord(String pad) {
        return pad.equals(WACHTWOORD) || pad.equals(UITLOGGEN);
    }

    private static Webfout zonderToken() {
        return Webfout.met(401, "Toon een geldig token in de kop Authorization: Bearer.");
    }

    /** Nobody is logged in. */
    static final class NietIngelogd extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** First a new password. */
    static final class MoetWachtwoordWijzigen extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
