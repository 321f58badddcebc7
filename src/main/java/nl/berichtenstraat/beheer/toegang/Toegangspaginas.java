package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.toegang.Toegangsoverzicht.Accountrij;
import nl.berichtenstraat.beheer.toegang.Toegangsoverzicht.Invoer;
import nl.berichtenstraat.beheer.toegang.Toegangsoverzicht.Tokenrij;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Toegangsregister.Macht;

/** Accounts and tokens: who there are, and giving and taking away what they may do. */
public final class Toegangspaginas implements Webdeel {

    private static final String TOEGANG = "/toegang";
    private static final String ACCOUNT = TOEGANG + "/accounts/{id}";
    private static final String TOKEN = TOEGANG + "/tokens/{id}";
    private static final String REDEN = "reden";
    private static final String EENMALIG =
            "Geef het aan degene voor wie het account is, niet per gewone e-mail. Het werkt" + " één keer, binnen "
                    + Accounts.EENMALIG_GELDIG.toDays() + " dagen; daarna kiest diegene een eigen wachtwoord.";

    private final Accounts accounts;
    private final Tokens tokens;
    private final Clock klok;

    /**
     * A secret that is shown once.
     *
     * @param van of what
     * @param geheim the secret
     * @param uitleg what to do with it
     */
    public record Geheim(String van, String geheim, String uitleg) {}

    /** These pages, over this door. */
    public Toegangspaginas(Toegangsbeheer toegang, Clock klok) {
        this.accounts = toegang.accounts();
        this.tokens = toegang.tokens();
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(TOEGANG, Recht.TOEGANG, v -> toon(v, 200, Optional.empty(), Optional.empty()));
        wegen.formulier(TOEGANG + "/accounts", Recht.TOEGANG, this::maakAccount);
        wegen.pagina(ACCOUNT, Recht.TOEGANG, this::toonAccount);
        wegen.formulier(ACCOUNT + "/macht", Recht.TOEGANG, this::wijzig);
        wegen.formulier(ACCOUNT + "/blokkeren", Recht.TOEGANG, this::blokkeer);
        wegen.formulier(ACCOUNT + "/vrijgeven", Recht.TOEGANG, this::geefVrij);
        wegen.formulier(ACCOUNT + "/wachtwoord", Recht.TOEGANG, this::nieuwWachtwoord);
        wegen.formulier(ACCOUNT + "/koppelen", Recht.TOEGANG, this::koppel);
        wegen.formulier(TOEGANG + "/tokens", Recht.TOEGANG, this::maakToken);
        wegen.pagina(TOKEN, Recht.TOEGANG, this::toonToken);
        wegen.formulier(TOKEN + "/intrekken", Recht.TOEGANG, this::trekIn);
    }

    private void toon(Verzoek verzoek, int status, Optional<String> accountfout, Optional<String> tokenfout) {
        Instant nu = klok.instant();
        verzoek.toon(
                status,
                "beheer/toegang/overzicht.jte",
                "Toegang",
                new Toegangsoverzicht(
                        accounts.alle().stream()
                                .map(account -> Accountrij.van(account, nu, klok.getZone()))
                                .toList(),
                        tokens.alle().stream()
                                .map(token -> Tokenrij.van(token, nu, klok.getZone()))
                                .toList(),
                        invoer(verzoek),
                        accountfout,
                        tokenfout));
    }

    private void maakAccount(Verzoek verzoek) {
        Invoer invoer = invoer(verzoek);
        try {
            Macht macht = macht(verzoek);
            if (invoer.onderwerp().isEmpty()) {
                String geheim = accounts.maak(verzoek.gebruiker(), invoer.reden(), invoer.naam(), macht);
                toonGeheim(verzoek, "account " + invoer.naam(), geheim, EENMALIG);
            } else {
                accounts.maakVoor(verzoek.gebruiker(), invoer.reden(), invoer.naam(), macht, invoer.onderwerp());
                verzoek.naar(TOEGANG, "Het account " + invoer.naam() + " is gemaakt.");
            }
        } catch (Webfout fout) {
            toon(verzoek, fout.status(), Optional.of(fout.getMessage()), Optional.empty());
        }
    }

    private void toonAccount(Verzoek verzoek) {
        toonAccount(verzoek, 200, Optional.empty());
    }

    private void toonAccount(Verzoek verzoek, int status, Optional<String> fout) {
        Accountrij rij = Accountrij.van(accounts.account(verzoek.nummer("id")), klok.instant(), klok.getZone());
        verzoek.toon(status, "beheer/toegang/account.jte", "Account " + rij.naam(), new Accountblad(rij, fout));
    }

    /**
     * What the page of an account shows.
     *
     * @param account the account
     * @param fout why nothing was changed; empty when nothing went wrong
     */
    public record Accountblad(Accountrij account, Optional<String> fout) {}

    private void wijzig(Verzoek verzoek) {
        opAccount(
                verzoek,
                "De rol en het bereik zijn gewijzigd.",
                (wie, reden, id) -> accounts.wijzig(wie, reden, id, macht(verzoek)));
    }

    private void blokkeer(Verzoek verzoek) {
        opAccount(verzoek, "Het account is geblokkeerd; open sessies zijn beëindigd.", accounts::blokkeer);
    }

    private void geefVrij(Verzoek verzoek) {
        opAccount(verzoek, "Het account kan weer naar binnen.", accounts::geefVrij);
    }

    private void koppel(Verzoek verzoek) {
        opAccount(
                verzoek,
                "Het account komt voortaan binnen via de organisatie.",
                (wie, reden, id) -> accounts.koppel(
                        wie, reden, id, verzoek.veld("onderwerp").orElse("")));
    }

    private void nieuwWachtwoord(Verzoek verzoek) {
        long id = verzoek.nummer("id");
        try {
            String geheim = accounts.nieuwWachtwoord(
                    verzoek.gebruiker(), verzoek.veld(REDEN).orElse(""), id);
            toonGeheim(verzoek, "account " + accounts.account(id).naam(), geheim, EENMALIG);
        } catch (Webfout fout) {
            toonAccount(verzoek, fout.status(), Optional.of(fout.getMessage()));
        }
    }

    private void opAccount(Verzoek verzoek, String gedaan, Daad daad) {
        try {
            daad.doe(verzoek.gebruiker(), verzoek.veld(REDEN).orElse(""), verzoek.nummer("id"));
            verzoek.naar(TOEGANG, gedaan);
        } catch (Webfout fout) {
            toonAccount(verzoek, fout.status(), Optional.of(fout.getMessage()));
        }
    }

    private void maakToken(Verzoek verzoek) {
        Invoer invoer = invoer(verzoek);
        try {
            String geheim = tokens.maak(
                    verzoek.gebruiker(), invoer.reden(), invoer.naam(), macht(verzoek), dag(invoer.totEnMet()));
            toonGeheim(
                    verzoek,
                    "token " + invoer.naam(),
                    geheim,
                    "Zet het in het programma, dat het toont in de kop Authorization: Bearer. Maak een nieuw token als"
                            + " het kwijtraakt.");
        } catch (Webfout fout) {
            toon(verzoek, fout.status(), Optional.empty(), Optional.of(fout.getMessage()));
        }
    }

    private void toonToken(Verzoek verzoek) {
        toonToken(verzoek, 200, Optional.empty());
    }

    /**
     * What the page of a token shows.
     *
     * @param token the token
     * @param fout why it was not withdrawn; empty when nothing went wrong
     */
    public record Tokenblad(Tokenrij token, Optional<String> fout) {}

    private void toonToken(Verzoek verzoek, int status, Optional<String> fout) {
        Tokenrij rij = Tokenrij.van(tokens.token(verzoek.nummer("id")), klok.instant(), klok.getZone());
        verzoek.toon(status, "beheer/toegang/token.jte", "Token " + rij.naam(), new Tokenblad(rij, fout));
    }

    private void trekIn(Verzoek verzoek) {
        try {
            tokens.trekIn(verzoek.gebruiker(), verzoek.veld(REDEN).orElse(""), verzoek.nummer("id"));
            verzoek.naar(TOEGANG, "Het token is ingetrokken.");
        } catch (Webfout fout) {
            toonToken(verzoek, fout.status(), Optional.of(fout.getMessage()));
        }
    }

    private static void toonGeheim(Verzoek verzoek, String van, String geheim, String uitleg) {
        verzoek.toon("beheer/toegang/geheim.jte", "Dit ziet u één keer", new Geheim(van, geheim, uitleg));
    }

    private static Macht macht(Verzoek verzoek) {
        return Machtinvoer.lees(verzoek.veld("rol").orElse(""), verzoek.veld("aanbieder"), verzoek.veld("gemeenten"));
    }

    private static Invoer invoer(Verzoek verzoek) {
        return new Invoer(
                verzoek.veld("naam").orElse(""),
                verzoek.veld("rol").orElse(""),
                verzoek.veld("aanbieder").orElse(""),
                verzoek.veld("gemeenten").orElse(""),
                verzoek.veld("onderwerp").orElse(""),
                verzoek.veld("tot-en-met").orElse(""),
                verzoek.veld(REDEN).orElse(""));
    }

    private static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw Webfout.ongeldig("Vul de laatste dag in waarop het token geldig is.");
        }
    }

    @FunctionalInterface
    private interface Daad {
        void doe(Gebruiker wie, String reden, long id);
    }
}
