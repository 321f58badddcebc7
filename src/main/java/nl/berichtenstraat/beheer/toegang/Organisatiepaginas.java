package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Optional;
import nl.berichtenstraat.beheer.toegang.Inloggen.Ingelogd;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;

/** Going to the identity provider of the organisation, and coming back. */
public final class Organisatiepaginas implements Webdeel {

    /** Where logging in begins. */
    public static final String BEGIN = "/inloggen/organisatie";

    /** Where the identity provider sends people back to. */
    public static final String TERUG = "/inloggen/terug";

    private static final String COOKIE = "aanmelding";
    private static final int GELDIG_SECONDEN = 600;

    private final Inloggen inloggen;
    private final Identiteitsprovider provider;
    private final Geheimen geheimen = new Geheimen();

    /** An attempt that was begun: its secret, and where to go afterwards. */
    private record Poging(String sleutel, String naar) {

        String alsCookie() {
            return sleutel + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(naar.getBytes(UTF_8));
        }

        static Optional<Poging> uit(String cookie) {
            int punt = cookie.indexOf('.');
            try {
                String naar = new String(Base64.getUrlDecoder().decode(cookie.substring(punt + 1)), UTF_8);
                return punt > 0
                        ? Optional.of(new Poging(cookie.substring(0, punt), Inlogpaginas.eigenPad(Optional.of(naar))))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** These pages, over this door. */
    public Organisatiepaginas(Toegangsbeheer toegang, Identiteitsprovider provider) {
        this.inloggen = toegang.inloggen();
        this.provider = provider;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.openbaar(BEGIN, this::begin);
        wegen.openbaar(TERUG, this::terug);
    }

    private void begin(Verzoek verzoek) {
        Poging poging = new Poging(geheimen.sleutel(), Inlogpaginas.eigenPad(verzoek.vraag("naar")));
        try {
            String aanvraag = provider.aanvraag(poging.sleutel()).toString();
            verzoek.zetCookie(COOKIE, poging.alsCookie(), GELDIG_SECONDEN);
            verzoek.naar(aanvraag);
        } catch (Aanmeldfout fout) {
            throw geweigerd(verzoek, fout);
        }
    }

    private void terug(Verzoek verzoek) {
        Optional<Poging> poging = verzoek.cookie(COOKIE).flatMap(Poging::uit);
        verzoek.zetCookie(COOKIE, "", 0);
        try {
            Poging begonnen = poging.orElseThrow(() -> new Aanmeldfout("geen poging van deze browser"));
            String onderwerp = provider.onderwerp(begonnen.sleutel(), antwoord(verzoek));
            Ingelogd ingelogd = inloggen.metOnderwerp(onderwerp, verzoek.sessiesleutel())
                    .orElseThrow(() -> Webfout.nietToegestaan(
                            "Uw organisatie kent u, maar u hebt hier geen toegang. Vraag de beheerder van deze dienst om"
                                    + " een account en noem dit kenmerk: " + onderwerp));
            verzoek.beginSessie(ingelogd.sleutel());
            verzoek.naar(begonnen.naar());
        } catch (Aanmeldfout fout) {
            throw geweigerd(verzoek, fout);
        }
    }

    private Webfout geweigerd(Verzoek verzoek, Aanmeldfout fout) {
        inloggen.metOnderwerpMislukt(verzoek.adres(), fout.getMessage());
        return fout.isOnbereikbaar()
                ? Webfout.nuNiet("Uw organisatie is nu niet te bereiken om in te loggen. Probeer het later opnieuw.")
                : Webfout.nietToegestaan("Inloggen via uw organisatie is niet gelukt. Begin opnieuw bij Inloggen.");
    }

    private static URI antwoord(Verzoek verzoek) throws Aanmeldfout {
        try {
            return new URI(TERUG + "?"
                    + Optional.ofNullable(verzoek.context().queryString()).orElse(""));
        } catch (URISyntaxException e) {
            throw new Aanmeldfout("antwoord niet te lezen");
        }
    }
}
