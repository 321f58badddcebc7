package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Inlog;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.Toegangsregister.Pogingen;

/**
 * The accounts of people. Whatever changes what an account may do or by what it comes in ends its sessions at once, stands
 * in the audit log with the reason, and leaves at least one beheerder who can come in.
 */
public final class Accounts {

    /** A one-time password is good for so long. */
    public static final Duration EENMALIG_GELDIG = Duration.ofDays(7);

    private static final Pattern NAAM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,62}[a-z0-9]");
    private static final int LANGSTE_ONDERWERP = 255;
    private static final String SLOT = "accounts";

    private final Registers registers;
    private final Wachtwoorden wachtwoorden;
    private final Geheimen geheimen;
    private final EersteToegang eersteToegang;
    private final Clock klok;
    private final Logschrijver log;

    Accounts(
            Registers registers,
            Wachtwoorden wachtwoorden,
            Geheimen geheimen,
            EersteToegang eersteToegang,
            Clock klok) {
        this.registers = registers;
        this.wachtwoorden = wachtwoorden;
        this.geheimen = geheimen;
        this.eersteToegang = eersteToegang;
        this.klok = klok;
        this.log = new Logschrijver(klok);
    }

    /** All accounts, by name. */
    public List<Account> alle() {
        return registers.lees(register -> register.toegang().accounts());
    }

    /**
     * The account with this number.
     *
     * @throws Webfout 404 when there is none
     */
    public Account account(long id) {
        return registers.lees(register -> account(register, id));
    }

    /** The account with this name. */
    public Optional<Account> account(String naam) {
        return registers.lees(register -> register.toegang().account(kleine(naam)));
    }

    /**
     * Makes an account that comes in with a password.
     *
     * @return its one-time password, which is shown once and kept nowhere
     * @throws Webfout 400 when something cannot be used; 409 when the name is taken
     */
    public String maak(Gebruiker wie, String reden, String naam, Macht macht) {
        String geheim = geheimen.eenmaligWachtwoord();
        voegToe(wie, reden, naam, macht, eenmalig(geheim));
        return geheim;
    }

    /** Makes an account of whom an identity provider knows under this subject; as above. */
    public void maakVoor(Gebruiker wie, String reden, String naam, Macht macht, String onderwerp) {
        voegToe(wie, reden, naam, macht, Inlog.van(onderwerp(onderwerp)));
    }

    /** Changes what an account may do. */
    public void wijzig(Gebruiker wie, String reden, long id, Macht macht) {
        eisPersoon(macht);
        doe(wie, reden, id, "account-gewijzigd", (register, account) -> {
            register.toegang().zetMacht(id, macht);
            return omschrijving(account.macht()) + " wordt " + omschrijving(macht) + ": ";
        });
    }

    /** Keeps an account out. */
    public void blokkeer(Gebruiker wie, String reden, long id) {
        doe(wie, reden, id, "account-geblokkeerd", (register, account) -> {
            register.toegang().zetActief(id, false);
            return "";
        });
    }

    /** Lets an account in again, also when it was closed for a while after failed attempts. */
    public void geefVrij(Gebruiker wie, String reden, long id) {
        doe(wie, reden, id, "account-vrijgegeven", (register, account) -> {
            register.toegang().zetActief(id, true);
            register.toegang().zetPogingen(id, Pogingen.GEEN);
            return "";
        });
    }

    /**
     * Lets an account come in with a new one-time password, and no longer with what it had.
     *
     * @return the password, which is shown once and kept nowhere
     */
    public String nieuwWachtwoord(Gebruiker wie, String reden, long id) {
        String geheim = geheimen.eenmaligWachtwoord();
        Inlog inlog = eenmalig(geheim);
        doe(wie, reden, id, "wachtwoord-vervangen", (register, account) -> {
            register.toegang().zetInlog(id, inlog);
            register.toegang().zetPogingen(id, Pogingen.GEEN);
            return "";
        });
        eersteToegang.isVervangen(account(id));
        return geheim;
    }

    /** Lets an account come in by an identity provider, and no longer with a password. */
    public void koppel(Gebruiker wie, String reden, long id, String onderwerp) {
        Inlog inlog = Inlog.van(onderwerp(onderwerp));
        doe(wie, reden, id, "account-gekoppeld", (register, account) -> {
            eisVrij(register, inlog);
            register.toegang().zetInlog(id, inlog);
            return "onderwerp " + onderwerp.strip() + ": ";
        });
        eersteToegang.isVervangen(account(id));
    }

    private void voegToe(Gebruiker wie, String reden, String naam, Macht macht, Inlog inlog) {
        String klein = kleine(naam);
        if (!NAAM.matcher(klein).matches()) {
            throw Webfout.ongeldig("Een naam heeft 3 tot 64 tekens: letters, cijfers, punt, streepje of @.");
        }
        eisPersoon(macht);
        String waarom = Reden.eis(reden);
        registers.inTransactie(register -> {
            register.vergrendelGroep(SLOT);
            if (register.toegang().account(klein).isPresent()) {
                throw Webfout.kanNiet("Er is al een account met deze naam.");
            }
            eisVrij(register, inlog);
            register.toegang().voegToe(klein, macht, inlog, klok.instant());
            log.schrijf(
                    register,
                    wie,
                    "account-gemaakt",
                    Logschrijver.onderwerp(klein),
                    omschrijving(macht) + ": " + waarom);
            return register;
        });
    }

    /** The work returns what the audit log says before the reason. */
    private void doe(
            Gebruiker wie, String reden, long id, String handeling, BiFunction<Register, Account, String> werk) {
        String waarom = Reden.eis(reden);
        registers.inTransactie(register -> {
            register.vergrendelGroep(SLOT);
            Account account = account(register, id);
            String wat = werk.apply(register, account);
            register.toegang().eindigSessies(id);
            eisBeheerder(register);
            log.schrijf(register, wie, handeling, Logschrijver.onderwerp(account), wat + waarom);
            return register;
        });
    }

    private Inlog eenmalig(String geheim) {
        return Inlog.eenmalig(
                wachtwoorden.afdruk(geheim), Optional.of(klok.instant().plus(EENMALIG_GELDIG)));
    }

    private static void eisVrij(Register register, Inlog inlog) {
        if (inlog.onderwerp().flatMap(register.toegang()::accountVan).isPresent()) {
            throw Webfout.kanNiet("Er is al een account voor dit onderwerp.");
        }
    }

    private static void eisBeheerder(Register register) {
        boolean blijft = register.toegang().accounts().stream()
                .anyMatch(account -> account.actief() && account.macht().rol().equals(Rol.BEHEERDER.label()));
        if (!blijft) {
            throw Webfout.kanNiet(
                    "Er moet een beheerder overblijven die naar binnen kan. Maak eerst een ander account.");
        }
    }

    private static void eisPersoon(Macht macht) {
        if (macht.rol().equals(Rol.SYSTEEM.label())) {
            throw Webfout.ongeldig("De rol systeem is voor programma's: maak daarvoor een token.");
        }
    }

    private static Account account(Register register, long id) {
        return register.toegang().account(id).orElseThrow(() -> Webfout.nietGevonden("Dit account bestaat niet."));
    }

    private static String onderwerp(String gegeven) {
        String onderwerp = gegeven.strip();
        if (onderwerp.isEmpty() || onderwerp.length() > LANGSTE_ONDERWERP) {
            throw Webfout.ongeldig(
                    "Vul het kenmerk in waaronder de identiteitsprovider deze persoon kent (1 tot 255 tekens).");
        }
        return onderwerp;
    }

    private static String omschrijving(Macht macht) {
        return macht.rol() + " over " + macht.bereik();
    }

    /** A name as it is kept: capitals make no other name. */
    static String kleine(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }
}
