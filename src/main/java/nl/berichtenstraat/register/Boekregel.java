package nl.berichtenstraat.register;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * A row of the ledger: one client, product and calendar month on one assignment. Amounts are signed whole cents over all
 * declarations so far; submitted is granted plus rejected.
 *
 * @param sleutel what it is about
 * @param toegewezenMinuten minutes that the assignment assigns for the month; empty when they cannot be determined
 * @param geleverdeMinuten minutes granted and not reversed
 * @param ingediendCent submitted, debits less credits
 * @param gecrediteerdCent granted credits, 0 or more
 * @param toegekendCent granted, debits less credits
 * @param benutting delivered over assigned of the whole client-month, in percent with one decimal; empty when unknown
 * @param zijde side of the thresholds, band or norm, of the whole client-month
 * @param verschuldigdCent what is owed by the contract. Where it differs from what was granted, the difference stands with
 *     the last assignment of the client-month. Empty when nobody can say
 * @param afgerekendCent what was settled so far
 * @param contract contract version that was applied; empty without one
 * @param reden why nobody can say what is owed, in Dutch; empty when it is known
 */
public record Boekregel(
        Sleutel sleutel,
        Optional<Long> toegewezenMinuten,
        long geleverdeMinuten,
        long ingediendCent,
        long gecrediteerdCent,
        long toegekendCent,
        Optional<BigDecimal> benutting,
        String zijde,
        Optional<Long> verschuldigdCent,
        long afgerekendCent,
        Optional<String> contract,
        Optional<String> reden) {

    /** Rejected, debits less credits. */
    public long afgewezenCent() {
        return ingediendCent - toegekendCent;
    }

    /**
     * What a row is about.
     *
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param clientmaand client, product and month
     * @param toewijzingNummer the assignment
     */
    public record Sleutel(
            Gemeentecode gemeente, AgbCode aanbieder, Clientmaandsleutel clientmaand, long toewijzingNummer) {}

    /**
     * A client-month: what is judged and settled as a whole.
     *
     * @param client pseudonym
     * @param productCategorie category
     * @param productCode code
     * @param maand calendar month
     */
    public record Clientmaandsleutel(
            Clientsleutel client, String productCategorie, String productCode, YearMonth maand) {}
}
