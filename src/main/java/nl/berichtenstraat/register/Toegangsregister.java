package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, sessions and tokens; secrets are kept as digests only. Moments are kept in whole seconds. */
public interface Toegangsregister {

    /** All accounts, by name. */
    List<Account> accounts();

    /** The account with this name. */
    Optional<Account> account(String naam);

    /** The account with this number. */
    Optional<Account> account(long id);

    /** The account of whom an identity provider knows under this subject. */
    Optional<Account> accountVan(String onderwerp);

    /** The account with this name, which no other transaction changes before this one ends. */
    Optional<Account> vergrendel(String naam);

    /**
     * Adds an account; it is active and nobody tried to log in.
     *
     * @return its number
     */
    long voegToe(String naam, Macht macht, Inlog inlog, Instant nu);

    /** Changes what an account may do. */
    void zetMacht(long account, Macht macht);

    /** Changes by what an account comes in. */
    void zetInlog(long account, Inlog inlog);

    /** Blocks an account, or lets it in again. */
    void zetActief(long account, boolean actief);

    /** Notes how often logging in failed. */
    void zetPogingen(long account, Pogingen pogingen);

    /** Begins a session, under the digest of its secret. */
    void beginSessie(String afdruk, long account, Instant nu);

    /** The session with this digest. */
    Optional<Sessie> sessie(String afdruk);

    /** Notes that a session was used; one that ended meanwhile stays so. */
    void gebruikSessie(String afdruk, Instant nu);

    /** Ends a session, if it is there. */
    void eindigSessie(String afdruk);

    /** Ends all sessions of an account. */
    void eindigSessies(long account);

    /** Removes sessions that began before one moment, or were last used before another. */
    void ruimSessiesOp(Instant begonnenVoor, Instant gebruiktVoor);

    /** All tokens, newest first. */
    List<Token> tokens();

    /** The token with this digest. */
    Optional<Token> token(String afdruk);

    /** The token with this number. */
    Optional<Token> token(long id);

    /** Adds a token, under the digest of its secret. */
    void voegTokenToe(String afdruk, String naam, Macht macht, Instant nu, Instant verloopt);

    /** Withdraws a token; the first time counts. */
    void trekTokenIn(long token, Instant nu);

    /**
     * What someone may do.
     *
     * @param rol label of the role
     * @param bereik what of the register they may know of
     */
    record Macht(String rol, Bereik bereik) {}

    /**
     * By what an account comes in: a password, or an identity provider.
     *
     * @param wachtwoord digest of the password; empty when it comes from an identity provider
     * @param eenmalig whether the password must be replaced before anything else
     * @param wachtwoordTot the password is good before this moment; empty without end
     * @param onderwerp subject at the identity provider; empty with a password
     */
    record Inlog(
            Optional<String> wachtwoord,
            boolean eenmalig,
            Optional<Instant> wachtwoordTot,
            Optional<String> onderwerp) {

        /** Refuses two ways in. */
        public Inlog {
            if (wachtwoord.isPresent() == onderwerp.isPresent()) {
                throw new IllegalArgumentException("een account heeft een wachtwoord of een onderwerp");
            }
        }

        /** By a password of one's own choice. */
        public static Inlog metWachtwoord(String afdruk) {
            return new Inlog(Optional.of(afdruk), false, Optional.empty(), Optional.empty());
        }

        /** By a password that must be replaced at once. */
        public static Inlog eenmalig(String afdruk, Optional<Instant> tot) {
            return new Inlog(Optional.of(afdruk), true, tot, Optional.empty());
        }

        /** By an identity provider. */
        public static Inlog van(String onderwerp) {
            return new Inlog(Optional.empty(), false, Optional.empty(), Optional.of(onderwerp));
        }

        /** Whether there is a password that can still be used. */
        public boolean heeftGeldigWachtwoord(Instant nu) {
            return wachtwoord.isPresent() && wachtwoordTot.map(nu::isBefore).orElse(true);
        }

        /** Shows neither digest nor subject. */
        @Override
        public String toString() {
            return "Inlog[eenmalig=" + eenmalig + "]";
        }
    }

    /**
     * Attempts at logging in.
     *
     * @param mislukt how many failed since the last that did not
     * @param geslotenTot nobody comes in before this moment; empty when nothing is in the way
     */
    record Pogingen(int mislukt, Optional<Instant> geslotenTot) {

        /** None failed. */
        public static final Pogingen GEEN = new Pogingen(0, Optional.empty());
    }

    /**
     * An account.
     *
     * @param id its number
     * @param naam its name, in small letters
     * @param macht what it may do
     * @param inlog by what it comes in
     * @param actief false when it is blocked
     * @param pogingen attempts at logging in
     * @param gemaakt when it was made
     */
    record Account(
            long id, String naam, Macht macht, Inlog inlog, boolean actief, Pogingen pogingen, Instant gemaakt) {}

    /**
     * A session.
     *
     * @param account number of its account
     * @param begonnen when it began
     * @param gebruikt when it was last used
     */
    record Sessie(long account, Instant begonnen, Instant gebruikt) {}

    /**
     * A token.
     *
     * @param id its number
     * @param naam its name, never used for another
     * @param macht what it may do
     * @param gemaakt when it was made
     * @param verloopt it is good before this moment
     * @param ingetrokken when it was withdrawn; empty when it was not
     */
    record Token(long id, String naam, Macht macht, Instant gemaakt, Instant verloopt, Optional<Instant> ingetrokken) {

        /** Whether it lets a program in. */
        public boolean isGeldig(Instant nu) {
            return ingetrokken.isEmpty() && nu.isBefore(verloopt);
        }
    }
}
