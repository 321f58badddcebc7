package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.web.Tempo;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.Toegangsregister.Token;

/** Tokens of programs: what one may do and until when is settled when it is made. */
public final class Tokens {

    /** Longest time that a token is good. */
    public static final int MEESTE_JAREN = 2;

    /** What tokens begin with, so that one that gets lost is recognised. */
    static final String VOORVOEGSEL = "bst_";

    private static final Pattern NAAM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]");
    private static final String SLOT = "tokens";

    private final Registers registers;
    private final Toegangsinstelling instelling;
    private final Geheimen geheimen;
    private final Clock klok;
    private final Logschrijver log;
    private final Tempo tempo;

    Tokens(Registers registers, Toegangsinstelling instelling, Geheimen geheimen, Clock klok) {
        this.registers = registers;
        this.instelling = instelling;
        this.geheimen = geheimen;
        this.klok = klok;
        this.log = new Logschrijver(klok);
        this.tempo = new Tempo(instelling.perMinuut(), klok);
    }

    /** All tokens, newest first. */
    public List<Token> alle() {
        return registers.lees(register -> register.toegang().tokens());
    }

    /**
     * The token with this number.
     *
     * @throws Webfout 404 when there is none
     */
    public Token token(long id) {
        return registers.lees(register -> token(register, id));
    }

    /**
     * Makes a token.
     *
     * @param naam never used for another token
     * @param totEnMet last day on which it is good
     * @return its secret, which is shown once and kept nowhere
     * @throws Webfout 400 when something cannot be used; 409 when the name is taken
     */
    public String maak(Gebruiker wie, String reden, String naam, Macht macht, LocalDate totEnMet) {
        String klein = naam.strip().toLowerCase(Locale.ROOT);
        if (!NAAM.matcher(klein).matches()) {
            throw Webfout.ongeldig("Een naam heeft 3 tot 64 tekens: letters, cijfers, punt of streepje.");
        }
        Instant verloopt = verloopt(totEnMet);
        String waarom = Reden.eis(reden);
        String geheim = VOORVOEGSEL + geheimen.sleutel();
        registers.inTransactie(register -> {
            register.vergrendelGroep(SLOT);
            if (register.toegang().tokens().stream()
                    .anyMatch(token -> token.naam().equals(klein))) {
                throw Webfout.kanNiet("Er is of was al een token met deze naam. Kies een andere.");
            }
            register.toegang().voegTokenToe(Geheimen.afdruk(geheim), klein, macht, klok.instant(), verloopt);
            log.schrijf(
                    register,
                    wie,
                    "token-gemaakt",
                    onderwerp(klein),
                    macht.rol() + " over " + macht.bereik() + " tot en met " + totEnMet + ": " + waarom);
            return register;
        });
        return geheim;
    }

    /** Withdraws a token: from now on it lets nobody in. */
    public void trekIn(Gebruiker wie, String reden, long id) {
        String waarom = Reden.eis(reden);
        registers.inTransactie(register -> {
            Token token = token(register, id);
            register.toegang().trekTokenIn(id, klok.instant());
            log.schrijf(register, wie, "token-ingetrokken", onderwerp(token.naam()), waarom);
            return register;
        });
    }

    /**
     * The program that shows this secret.
     *
     * @return empty when the token does not exist, was withdrawn or has expired
     * @throws Webfout 429 when it comes too often
     */
    Optional<Gebruiker> gebruiker(String geheim) {
        Optional<Gebruiker> gebruiker = uitRegister(geheim);
        if (gebruiker.filter(g -> !tempo.neem(g.naam())).isPresent()) {
            throw Webfout.teVaak("Dit token doet meer dan " + instelling.perMinuut()
                    + " verzoeken in een minuut. Wacht een minuut en doe het daarna rustiger aan.");
        }
        return gebruiker;
    }

    private Optional<Gebruiker> uitRegister(String geheim) {
        Instant nu = klok.instant();
        return registers
                .lees(register -> register.toegang().token(Geheimen.afdruk(geheim)))
                .filter(token -> token.isGeldig(nu))
                .map(token -> Sessies.gebruiker(onderwerp(token.naam()), token.macht()));
    }

    private Instant verloopt(LocalDate totEnMet) {
        LocalDate vandaag = LocalDate.now(klok);
        if (totEnMet.isBefore(vandaag) || totEnMet.isAfter(vandaag.plusYears(MEESTE_JAREN))) {
            throw Webfout.ongeldig("Een token is geldig tot en met vandaag of een latere dag, hoogstens " + MEESTE_JAREN
                    + " jaar vooruit.");
        }
        return totEnMet.plusDays(1).atStartOfDay(klok.getZone()).toInstant();
    }

    private static Token token(Register register, long id) {
        return register.toegang().token(id).orElseThrow(() -> Webfout.nietGevonden("Dit token bestaat niet."));
    }

    /** How a token stands in the audit log, and what its program is called. */
    private static String onderwerp(String naam) {
        return "token " + naam;
    }
}
