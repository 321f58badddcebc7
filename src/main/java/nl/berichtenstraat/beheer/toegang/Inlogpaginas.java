package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.toegang.Inloggen.Ingelogd;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;

/** Logging in and out, and choosing a password. */
public final class Inlogpaginas implements Webdeel {

    private static final String INLOGGEN = "/inloggen";
    private static final String WACHTWOORD = "/wachtwoord";
    private static final String NAAR = "naar";
    private static final String VERLOPEN = "verlopen";

    /** Every role has it: what is asked here is that there is a session. */
    private static final Recht INGELOGD = Recht.ZIEN;

    private final Inloggen inloggen;
    private final Optional<String> extern;

    /**
     * What the login page shows.
     *
     * @param naar where to go afterwards
     * @param verlopen whether a form was sent after the session had ended
     * @param naam name as it was filled in
     * @param fout what went wrong; empty at first
     * @param extern where to go to log in with an identity provider; empty without one
     */
    public record Inlog(String naar, boolean verlopen, String naam, Optional<String> fout, Optional<String> extern) {}

    /**
     * What the page for a password shows.
     *
     * @param moet whether nothing else can be done first
     * @param minstens fewest characters
     * @param fout what went wrong; empty at first
     */
    public record Wachtwoordkeuze(boolean moet, int minstens, Optional<String> fout) {}

    /**
     * These pages.
     *
     * @param toegang the door
     * @param extern address of ours at which logging in with an identity provider begins; empty without one
     */
    public Inlogpaginas(Toegangsbeheer toegang, Optional<String> extern) {
        this.inloggen = toegang.inloggen();
        this.extern = extern;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.openbaar(INLOGGEN, this::toonInlog);
        wegen.openbaarFormulier(INLOGGEN, this::logIn);
        wegen.formulier("/uitloggen", INGELOGD, this::logUit);
        wegen.pagina(WACHTWOORD, INGELOGD, verzoek -> toonWachtwoord(verzoek, 200, Optional.empty()));
        wegen.formulier(WACHTWOORD, INGELOGD, this::wijzigWachtwoord);
    }

    private void toonInlog(Verzoek verzoek) {
        if (verzoek.sessie().isPresent()) {
            verzoek.naar(eigenPad(verzoek.vraag(NAAR)));
        } else {
            toonInlog(
                    verzoek,
                    200,
                    eigenPad(verzoek.vraag(NAAR)),
                    verzoek.vraag(VERLOPEN).isPresent(),
                    Optional.empty());
        }
    }

    private void logIn(Verzoek verzoek) {
        String naar = eigenPad(verzoek.veld(NAAR));
        boolean verlopen = verzoek.veld(VERLOPEN).isPresent();
        String naam = verzoek.veld("naam").orElse("");
        String wachtwoord = verzoek.veld("wachtwoord").orElse("");
        Optional<Ingelogd> ingelogd =
                inloggen.metWachtwoord(verzoek.adres(), naam, wachtwoord, verzoek.sessiesleutel());
        if (ingelogd.isPresent()) {
            verzoek.beginSessie(ingelogd.get().sleutel());
            verder(verzoek, ingelogd.get(), naar, verlopen);
        } else {
            toonInlog(verzoek, 403, naar, verlopen, Optional.of(Inloggen.MISLUKT));
        }
    }

    private static void verder(Verzoek verzoek, Ingelogd ingelogd, String naar, boolean verlopen) {
        if (ingelogd.moetWachtwoordWijzigen()) {
            verzoek.naar(WACHTWOORD);
        } else if (verlopen) {
            verzoek.naar(
                    naar,
                    "U was uitgelogd toen u het formulier verstuurde. Er is niets uitgevoerd; vul het opnieuw in.");
        } else {
            verzoek.naar(naar);
        }
    }

    private void toonInlog(Verzoek verzoek, int status, String naar, boolean verlopen, Optional<String> fout) {
        String naam = verzoek.veld("naam").orElse("");
        Optional<String> organisatie = extern.map(pad -> pad + "?naar=" + URLEncoder.encode(naar, UTF_8));
        verzoek.toon(
                status, "beheer/toegang/inloggen.jte", "Inloggen", new Inlog(naar, verlopen, naam, fout, organisatie));
    }

    private void logUit(Verzoek verzoek) {
        verzoek.sessiesleutel().ifPresent(inloggen::uitloggen);
        verzoek.eindSessie();
        verzoek.naar(INLOGGEN, "U bent uitgelogd.");
    }

    private void wijzigWachtwoord(Verzoek verzoek) {
        String nieuw = verzoek.veld("nieuw").orElse("");
        if (!nieuw.equals(verzoek.veld("herhaling").orElse(""))) {
            toonWachtwoord(verzoek, 400, Optional.of("De twee nieuwe wachtwoorden zijn niet gelijk."));
            return;
        }
        try {
            Ingelogd opnieuw = inloggen.wijzigWachtwoord(
                    verzoek.sessiesleutel().orElse(""), verzoek.veld("huidig").orElse(""), nieuw);
            verzoek.beginSessie(opnieuw.sleutel());
            verzoek.naar("/", "Uw wachtwoord is gewijzigd. Andere sessies zijn beëindigd.");
        } catch (Webfout fout) {
            toonWachtwoord(verzoek, fout.status(), Optional.of(fout.getMessage()));
        }
    }

    private void toonWachtwoord(Verzoek verzoek, int status, Optional<String> fout) {
        boolean moet = verzoek.sessie().orElseThrow().moetWachtwoordWijzigen();
        verzoek.toon(
                status,
                "beheer/toegang/wachtwoord.jte",
                "Wachtwoord wijzigen",
                new Wachtwoordkeuze(moet, Wachtwoordeisen.MINSTENS, fout));
    }

    /** A page of ours, never an address elsewhere. */
    static String eigenPad(Optional<String> gevraagd) {
        return gevraagd.filter(pad -> pad.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*"))
                .orElse("/");
    }
}
