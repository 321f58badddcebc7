package nl.berichtenstraat.afrekening.maand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Product;

/**
 * What a gemeente and an aanbieder have settled when a month is closed. Amounts are signed whole cents.
 *
 * @param kop whose month
 * @param totalen what is settled, with the check against the ledger
 * @param producten the month by product, by category and code
 * @param afwijzingen lines that were rejected since the statement before, by rule
 * @param correcties what is settled for earlier months, by month
 * @param geparkeerd client-months up to and including the month of which nobody can say what is owed
 * @param nietGedeclareerd closed months with a running assignment and without a declaration, in order
 * @param zonderLevering clients with a running assignment for whom nothing of the month was granted, by pseudonym
 */
public record Maandafrekening(
        Kop kop,
        Totalen totalen,
        List<Productmaand> producten,
        List<Afwijzing> afwijzingen,
        List<Correctiemaand> correcties,
        List<Geparkeerd> geparkeerd,
        List<YearMonth> nietGedeclareerd,
        List<ZonderLevering> zonderLevering) {

    /** With copies of the lists. */
    public Maandafrekening {
        producten = List.copyOf(producten);
        afwijzingen = List.copyOf(afwijzingen);
        correcties = List.copyOf(correcties);
        geparkeerd = List.copyOf(geparkeerd);
        nietGedeclareerd = List.copyOf(nietGedeclareerd);
        zonderLevering = List.copyOf(zonderLevering);
    }

    /** Whether somebody has to do something: a client-month is parked, or a month is not declared. */
    public boolean vraagtAandacht() {
        return !geparkeerd.isEmpty() || !nietGedeclareerd.isEmpty();
    }

    /** What the rejected lines claimed, debits less credits. */
    public long afgewezen() {
        return afwijzingen.stream().mapToLong(Afwijzing::bedrag).sum();
    }

    /**
     * Whose month.
     *
     * @param identificatie identifies the statement, at most 36 characters
     * @param dagtekening day of closing
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param maand the month
     */
    public record Kop(
            String identificatie, LocalDate dagtekening, Gemeentecode gemeente, AgbCode aanbieder, YearMonth maand) {}

    /**
     * What is settled.
     *
     * @param dezeMaand for the month itself
     * @param correcties for earlier months
     * @param bijAfsluiting the part of both that the close itself settled; the rest stood in settlement messages before
     * @param eerdereAfsluitingen what earlier statements settled
     * @param voorAfsluitingen settled for months up to and including this one before there were any statements
     * @param geparkeerd granted and not settled
     */
    public record Totalen(
            long dezeMaand,
            long correcties,
            long bijAfsluiting,
            long eerdereAfsluitingen,
            long voorAfsluitingen,
            long geparkeerd) {

        /** What this statement settles. */
        public long afgerekend() {
            return Math.addExact(dezeMaand, correcties);
        }

        /** What all statements so far settle: the opening of the next. */
        public long samen() {
            return Math.addExact(eerdereAfsluitingen, afgerekend());
        }

        /** What was settled up to and including the month: what the ledger says. */
        public long grootboek() {
            return Math.addExact(samen(), voorAfsluitingen);
        }
    }

    /**
     * A product in the month.
     *
     * @param categorie category
     * @param code code
     * @param clientmaanden clients of whom something was claimed
     * @param ingediend claimed: granted plus rejected
     * @param toegekend granted
     * @param afgewezen rejected
     * @param gecrediteerd granted credits, 0 or more; taken off in granted
     * @param verschuldigd owed by the contract, without what is parked
     * @param afgerekend settled by this statement
     * @param geparkeerd granted and not settled
     * @param benutting client-months of which something is granted, by side
     */
    public record Productmaand(
            String categorie,
            String code,
            long clientmaanden,
            long ingediend,
            long toegekend,
            long afgewezen,
            long gecrediteerd,
            long verschuldigd,
            long afgerekend,
            long geparkeerd,
            Benuttingen benutting) {}

    /**
     * Client-months by the side of the thresholds, the band or the norm.
     *
     * @param onder below
     * @param binnen within
     * @param boven above
     * @param onbepaald nobody can say
     */
    public record Benuttingen(long onder, long binnen, long boven, long onbepaald) {

        /** All of them. */
        public long samen() {
            return onder + binnen + boven + onbepaald;
        }
    }

    /**
     * Rejected lines.
     *
     * @param regel rule code
     * @param retourcode code of WJ001
     * @param titel what WJ001 says of that code
     * @param aantal lines
     * @param bedrag what they claimed, debits less credits
     */
    public record Afwijzing(String regel, String retourcode, String titel, long aantal, long bedrag) {}

    /**
     * What is settled for an earlier month.
     *
     * @param maand the month
     * @param regels client-months, by pseudonym and product
     */
    public record Correctiemaand(YearMonth maand, List<Correctie> regels) {

        /** With a copy of the list. */
        public Correctiemaand {
            regels = List.copyOf(regels);
        }

        /** Their sum. */
        public long bedrag() {
            return regels.stream().mapToLong(Correctie::bedrag).reduce(0, Math::addExact);
        }
    }

    /**
     * What is settled for a client-month of an earlier month.
     *
     * @param client pseudonym
     * @param categorie category
     * @param code code
     * @param bedrag signed cents
     */
    public record Correctie(Clientsleutel client, String categorie, String code, long bedrag) {}

    /**
     * A client-month that waits.
     *
     * @param client pseudonym
     * @param categorie category
     * @param code code
     * @param maand the month
     * @param toegekend granted
     * @param afgerekend settled before it was parked
     * @param reden why nobody can say what is owed, in Dutch
     */
    public record Geparkeerd(
            Clientsleutel client,
            String categorie,
            String code,
            YearMonth maand,
            long toegekend,
            long afgerekend,
            String reden) {}

    /**
     * A client for whom nothing of the month was granted.
     *
     * @param client pseudonym
     * @param toewijzingen the running assignments, by number
     */
    public record ZonderLevering(Clientsleutel client, List<Lopend> toewijzingen) {

        /** With a copy of the list. */
        public ZonderLevering {
            toewijzingen = List.copyOf(toewijzingen);
        }
    }

    /**
     * An assignment that runs in the month.
     *
     * @param toewijzingNummer its number
     * @param product its product; empty for a generic one
     * @param dagen its days in the month, at least 1
     */
    public record Lopend(long toewijzingNummer, Optional<Product> product, long dagen) {}
}
