package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.util.Optional;
import nl.berichtenstraat.beheer.toegang.Wachtwoordcontrole.Uitslag;
import nl.berichtenstraat.beheer.web.Tempo;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Inlog;

/** Coming in and going out of people. A session begins under a new secret each time, and ends the one of that browser. */
public final class Inloggen {

    /** What is said whenever coming in fails, whatever the reason. */
    public static final String MISLUKT =
            "Inloggen lukt niet. Kijk of naam en wachtwoord kloppen. Na een aantal pogingen moet u even wachten.";

    private final Registers registers;
    private final Sessies sessies;
    private final Wachtwoorden wachtwoorden;
    private final Wachtwoordcontrole controle;
    private final Wachtwoordeisen eisen = new Wachtwoordeisen();
    private final EersteToegang eersteToegang;
    private final Logschrijver log;
    private final Tempo perAdres;

    /**
     * A session that began.
     *
     * @param sleutel its secret, for the cookie
     * @param moetWachtwoordWijzigen whether a new password must be chosen first
     */
    public record Ingelogd(String sleutel, boolean moetWachtwoordWijzigen) {

        /** Does not show the secret. */
        @Override
        public String toString() {
            return "Ingelogd[moetWachtwoordWijzigen=" + moetWachtwoordWijzigen + "]";
        }
    }

    Inloggen(Registers registers, Sessies sessies, Wachtwoorden wachtwoorden, EersteToegang eersteToegang, Clock klok) {
        this.registers = registers;
        this.sessies = sessies;
        this.wachtwoorden = wachtwoorden;
        this.controle = new Wachtwoordcontrole(registers, wachtwoorden, klok);
        this.eersteToegang = eersteToegang;
        this.log = new Logschrijver(klok);
        this.perAdres = Tempo.vanMislukte(klok);
    }

    /**
     * By name and password.
     *
     * @param adres where the attempt comes from, to limit how many come from there
     * @param vorige secret of the session that this browser had; empty for none
     * @return empty when it failed, for whatever reason
     * @throws Webfout 429 when too many attempts from this address failed
     */
    public Optional<Ingelogd> metWachtwoord(String adres, String naam, String wachtwoord, Optional<String> vorige) {
        if (!perAdres.neem(adres)) {
            throw Webfout.teVaak("Er zijn te veel pogingen gedaan. Wacht een minuut en probeer het dan opnieuw.");
        }
        Uitslag uitslag = controle.probeer(Accounts.kleine(naam), wachtwoord);
        Optional<Ingelogd> ingelogd = registers.inTransactie(register -> begin(register, uitslag, vorige));
        ingelogd.ifPresent(in -> perAdres.geefTerug(adres));
        return ingelogd;
    }

    /**
     * By an identity provider that vouches for this subject.
     *
     * @param vorige as above
     * @return empty when no account belongs to the subject, or it is blocked
     */
    public Optional<Ingelogd> metOnderwerp(String onderwerp, Optional<String> vorige) {
        return registers.inTransactie(register -> {
            Optional<Account> account = register.toegang().accountVan(onderwerp).filter(Account::actief);
            if (account.isEmpty()) {
                log.schrijf(register, "inloggen-geweigerd", "geen open account voor onderwerp " + onderwerp);
            }
            return account.map(a -> begin(register, a, vorige, "identiteitsprovider"));
        });
    }

    /**
     * Notes that logging in by an identity provider failed; of one address no more than so many a minute.
     *
     * @param reden why, without secrets
     */
    void metOnderwerpMislukt(String adres, String reden) {
        if (perAdres.neem(adres)) {
            registers.inTransactie(register -> {
                log.schrijf(register, "inloggen-mislukt", reden);
                return register;
            });
        }
    }

    /** Ends the session with this secret, if there is one. */
    public void uitloggen(String sleutel) {
        registers.inTransactie(register -> {
            sessies.account(register, sleutel).ifPresent(account -> log.schrijf(register, account, "uitloggen", ""));
            register.toegang().eindigSessie(Geheimen.afdruk(sleutel));
            return register;
        });
    }

    /**
     * Gives the account of this session another password, and ends all its sessions.
     *
     * @return the session that begins instead
     * @throws Webfout 400 when the present password is wrong or the new one may not be chosen; 403 without a session
     */
    public Ingelogd wijzigWachtwoord(String sleutel, String huidig, String nieuw) {
        Account account = registers
                .lees(register -> sessies.account(register, sleutel))
                .orElseThrow(() -> Webfout.nietToegestaan("U bent niet meer ingelogd."));
        if (nieuw.equals(huidig)) {
            throw Webfout.ongeldig("Kies een ander wachtwoord dan het huidige.");
        }
        eisen.bezwaar(account.naam(), nieuw).ifPresent(bezwaar -> {
            throw Webfout.ongeldig(bezwaar);
        });
        Uitslag uitslag = controle.probeer(account.naam(), huidig);
        String afdruk = wachtwoorden.afdruk(nieuw);
        Optional<Ingelogd> opnieuw = registers.inTransactie(register -> vervang(register, uitslag, afdruk));
        opnieuw.ifPresent(in -> eersteToegang.isVervangen(account));
        return opnieuw.orElseThrow(() ->
                Webfout.ongeldig("Het huidige wachtwoord klopt niet. Na een aantal pogingen moet u even wachten."));
    }

    private Optional<Ingelogd> vervang(Register register, Uitslag uitslag, String afdruk) {
        Optional<Account> account = controle.bevestig(register, uitslag);
        if (account.isEmpty()) {
            mislukt(register, uitslag, "wachtwoord-wijzigen-mislukt");
        }
        return account.map(a -> {
            register.toegang().zetInlog(a.id(), Inlog.metWachtwoord(afdruk));
            register.toegang().eindigSessies(a.id());
            log.schrijf(register, a, "wachtwoord-gewijzigd", "");
            return new Ingelogd(sessies.begin(register, a), false);
        });
    }

    private Optional<Ingelogd> begin(Register register, Uitslag uitslag, Optional<String> vorige) {
        Optional<Account> account = controle.bevestig(register, uitslag);
        if (account.isEmpty()) {
            mislukt(register, uitslag, "inloggen-mislukt");
        }
        return account.map(a -> begin(register, a, vorige, "wachtwoord"));
    }

    private Ingelogd begin(Register register, Account account, Optional<String> vorige, String waarmee) {
        vorige.map(Geheimen::afdruk).ifPresent(register.toegang()::eindigSessie);
        log.schrijf(register, account, "inloggen", waarmee);
        return new Ingelogd(sessies.begin(register, account), account.inlog().eenmalig());
    }

    private void mislukt(Register register, Uitslag uitslag, String handeling) {
        uitslag.account()
                .ifPresentOrElse(
                        account -> log.schrijf(register, account, handeling, uitslag.reden()),
                        () -> log.schrijf(register, handeling, ""));
    }
}
