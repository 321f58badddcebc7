package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/** The ledger of what was assigned, delivered, claimed and settled; history is kept. */
public interface Boekregister {

    /**
     * The current rows on these assignments.
     *
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param toewijzingNummers the assignments
     * @param van first month
     * @param tot last month, inclusive
     * @return in no order
     */
    List<Stand> huidige(
            Gemeentecode gemeente, AgbCode aanbieder, Collection<Long> toewijzingNummers, YearMonth van, YearMonth tot);

    /**
     * The rows of a choice, read page by page, within the transaction.
     *
     * @return by aanbieder, month and order of writing
     */
    Stream<Stand> lees(Keuze keuze);

    /**
     * Writes new versions of rows, each in the place of the current one if there is one.
     *
     * @param wijzigingen what changes
     * @param berichtId the message that caused it; empty when a month close did
     * @param dag the day of the change
     */
    void schrijf(List<Wijziging> wijzigingen, Optional<Long> berichtId, LocalDate dag);

    /**
     * Which rows to read; what is empty does not limit.
     *
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param toewijzingNummer the assignment
     * @param maand the month
     * @param geschiedenis all versions, and not the current ones alone
     */
    record Keuze(
            Optional<Gemeentecode> gemeente,
            Optional<AgbCode> aanbieder,
            Optional<Long> toewijzingNummer,
            Optional<YearMonth> maand,
            boolean geschiedenis) {

        /** All current rows. */
        public static Keuze alles() {
            return new Keuze(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
    }

    /**
     * A version of a row.
     *
     * @param id its number, rising in the order of writing
     * @param dag the day on which it was written
     * @param regel what it says
     */
    record Stand(long id, LocalDate dag, Boekregel regel) {}

    /**
     * A new version of a row.
     *
     * @param vorige the current version; empty when there is none yet
     * @param regel what is to take its place
     */
    record Wijziging(Optional<Stand> vorige, Boekregel regel) {

        /** What this version settles more than the one before, in signed cents. */
        public long verschilCent() {
            return regel.afgerekendCent()
                    - vorige.map(stand -> stand.regel().afgerekendCent()).orElse(0L);
        }
    }
}
