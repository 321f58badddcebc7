package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;

/**
 * Declarations for people to look at, page by page, with all their lines: also those that were granted, which an answer
 * leaves out.
 */
public interface Declaratieinzage {

    /**
     * Declarations that were not rejected as a whole, newest first.
     *
     * @param bereik what the one who asks may know of
     * @param keuze which
     * @param voor only those of messages with a lower number, to go on after a page; empty for the newest
     * @param aantal at most so many
     */
    List<Overzicht> blader(Bereik bereik, Keuze keuze, Optional<Long> voor, int aantal);

    /** The declaration of a message; empty when there is none within the scope, or it was rejected as a whole. */
    Optional<Overzicht> declaratie(Bereik bereik, long berichtId);

    /** How many lines a declaration has; zero when it is not within the scope. */
    Telling telling(Bereik bereik, long berichtId);

    /**
     * Lines of a declaration, in order.
     *
     * @param bereik what the one who asks may know of
     * @param berichtId its message
     * @param welke all, the granted or the rejected
     * @param na only lines after this one; 0 for the first page
     * @param aantal at most so many
     * @return empty also when it is not within the scope
     */
    List<Regel> regels(Bereik bereik, long berichtId, Welke welke, int na, int aantal);

    /** Which lines of a declaration. */
    enum Welke {
        ALLE,
        TOEGEKEND,
        AFGEWEZEN
    }

    /**
     * Which declarations; what is empty does not limit.
     *
     * @param maand month of DeclaratiePeriode
     * @param nummer DeclaratieNummer
     * @param vanaf dated on this day or later
     * @param metAfwijzing only those with a rejected amount
     */
    record Keuze(Optional<YearMonth> maand, Optional<String> nummer, Optional<LocalDate> vanaf, boolean metAfwijzing) {

        /** All. */
        public static Keuze alles() {
            return new Keuze(Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        /** Those with a rejected amount, dated on this day or later. */
        public static Keuze afgewezenVanaf(LocalDate dag) {
            return new Keuze(Optional.empty(), Optional.empty(), Optional.of(dag), true);
        }
    }

    /**
     * A declaration. Amounts are signed cents.
     *
     * @param berichtId its message
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param nummer DeclaratieNummer
     * @param maand month of DeclaratiePeriode
     * @param dagtekening its date
     * @param ingediendCent claimed
     * @param toegekendCent granted
     */
    record Overzicht(
            long berichtId,
            Gemeentecode gemeente,
            AgbCode aanbieder,
            String nummer,
            YearMonth maand,
            LocalDate dagtekening,
            long ingediendCent,
            long toegekendCent) {

        /** Rejected: what was claimed and not granted. */
        public long afgewezenCent() {
            return ingediendCent - toegekendCent;
        }
    }

    /**
     * Lines counted and added up from themselves, in signed cents.
     *
     * @param toegekend granted lines
     * @param afgewezen rejected lines
     * @param toegekendCent their sum
     * @param afgewezenCent their sum
     */
    record Telling(long toegekend, long afgewezen, long toegekendCent, long afgewezenCent) {}

    /**
     * A line.
     *
     * @param volgnummer its position in the declaration, from 1
     * @param client whose
     * @param referentie ReferentieNummer
     * @param vorigeReferentie ReferentieNummer of the line that it reverses; empty for a debit
     * @param toewijzingNummer the assignment
     * @param productCategorie category
     * @param productCode code
     * @param periode product period
     * @param volume volume in the unit
     * @param eenheid unit
     * @param tarief cents; empty with unit 83
     * @param cent signed cents
     * @param toegekend whether it was granted
     * @param tegenover of a granted credit the debit that it reverses, and of a reversed debit the credit; else empty
     * @param redenen why it was rejected; empty for a granted line, and for one of a client that was rejected itself
     */
    record Regel(
            int volgnummer,
            Clientsleutel client,
            String referentie,
            Optional<String> vorigeReferentie,
            long toewijzingNummer,
            String productCategorie,
            String productCode,
            Periode periode,
            long volume,
            Eenheid eenheid,
            Optional<Long> tarief,
            long cent,
            boolean toegekend,
            Optional<Tegenover> tegenover,
            List<Reden> redenen) {

        /** With a copy of the list. */
        public Regel {
            redenen = List.copyOf(redenen);
        }

        /** Whether it reverses another line. */
        public boolean isCredit() {
            return vorigeReferentie.isPresent();
        }
    }

    /**
     * The other line of a pair.
     *
     * @param berichtId message of its declaration
     * @param declaratieNummer number of that declaration
     * @param referentie its ReferentieNummer
     */
    record Tegenover(long berichtId, String declaratieNummer, String referentie) {}

    /**
     * Why a line was rejected.
     *
     * @param regel rule code
     * @param retourcode code of WJ001
     * @param uitleg in Dutch
     */
    record Reden(String regel, String retourcode, String uitleg) {}
}
