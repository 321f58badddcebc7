package nl.berichtenstraat.beheer.toegang;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Token;

/**
 * What the page about accounts and tokens shows.
 *
 * @param accounts the accounts
 * @param tokens the tokens
 * @param invoer what was filled in for a new account or token
 * @param accountfout why no account was made; empty when nothing went wrong
 * @param tokenfout why no token was made; empty when nothing went wrong
 */
public record Toegangsoverzicht(
        List<Accountrij> accounts,
        List<Tokenrij> tokens,
        Invoer invoer,
        Optional<String> accountfout,
        Optional<String> tokenfout) {

    /**
     * An account on the page.
     *
     * @param id its number
     * @param naam its name
     * @param rol its role
     * @param bereik what it may know of
     * @param aanbieder AGB code of its scope; empty for none
     * @param gemeenten codes of its scope between commas; empty for none
     * @param inlog how it comes in
     * @param stand whether it can
     * @param actief false when it is blocked
     * @param onderwerp subject at the identity provider; empty with a password
     * @param gemaakt when it was made
     */
    public record Accountrij(
            long id,
            String naam,
            String rol,
            String bereik,
            String aanbieder,
            String gemeenten,
            String inlog,
            String stand,
            boolean actief,
            String onderwerp,
            String gemaakt) {

        static Accountrij van(Account account, Instant nu, ZoneId zone) {
            Bereik bereik = account.macht().bereik();
            return new Accountrij(
                    account.id(),
                    account.naam(),
                    account.macht().rol(),
                    bereik.toString(),
                    bereik.aanbieder().map(AgbCode::code).orElse(""),
                    bereik.gemeenten().stream().map(Gemeentecode::code).sorted().collect(Collectors.joining(", ")),
                    inlog(account, nu),
                    stand(account, nu, zone),
                    account.actief(),
                    account.inlog().onderwerp().orElse(""),
                    dag(account.gemaakt(), zone));
        }

        private static String inlog(Account account, Instant nu) {
            if (account.inlog().onderwerp().isPresent()) {
                return "via de organisatie";
            }
            if (!account.inlog().eenmalig()) {
                return "wachtwoord";
            }
            return account.inlog().heeftGeldigWachtwoord(nu)
                    ? "eenmalig wachtwoord, nog niet gewijzigd"
                    : "eenmalig wachtwoord, verlopen";
        }

        private static String stand(Account account, Instant nu, ZoneId zone) {
            if (!account.actief()) {
                return "geblokkeerd";
            }
            return account.pogingen()
                    .geslotenTot()
                    .filter(nu::isBefore)
                    .map(tot -> "gesloten tot " + tijd(tot, zone) + " na mislukte pogingen")
                    .orElse("open");
        }
    }

    /**
     * A token on the page.
     *
     * @param id its number
     * @param naam its name
     * @param rol its role
     * @param bereik what it may know of
     * @param totEnMet last day on which it is good
     * @param stand whether it lets a program in
     * @param geldig whether it does
     * @param gemaakt when it was made
     */
    public record Tokenrij(
            long id,
            String naam,
            String rol,
            String bereik,
            String totEnMet,
            String stand,
            boolean geldig,
            String gemaakt) {

        static Tokenrij van(Token token, Instant nu, ZoneId zone) {
            boolean geldig = token.isGeldig(nu);
            String weg = token.ingetrokken()
                    .map(moment -> "ingetrokken op " + dag(moment, zone))
                    .orElse("verlopen");
            return new Tokenrij(
                    token.id(),
                    token.naam(),
                    token.macht().rol(),
                    token.macht().bereik().toString(),
                    dag(token.verloopt().minusSeconds(1), zone),
                    geldig ? "geldig" : weg,
                    geldig,
                    dag(token.gemaakt(), zone));
        }
    }

    /** What was filled in, as text. */
    public record Invoer(
            String naam,
            String rol,
            String aanbieder,
            String gemeenten,
            String onderwerp,
            String totEnMet,
            String reden) {}

    private static String dag(Instant moment, ZoneId zone) {
        return new Datums(zone).voluit(moment);
    }

    private static String tijd(Instant moment, ZoneId zone) {
        return new Datums(zone).tijd(moment);
    }
}
