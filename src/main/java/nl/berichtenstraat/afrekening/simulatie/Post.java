package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import nl.berichtenstraat.afrekening.Zijde;

/**
 * What a client-month comes to under a variant.
 *
 * @param groep who delivered what for whom
 * @param maand the month
 * @param product code of the product of the contract
 * @param cent its part of what is owed for the span, in whole cents
 * @param clientmaanden 1, or 0 when another post already counts for the same client-month
 * @param zijde the side on which the span is
 * @param onbetaaldeMinuten minutes of contacts without the client that are not paid
 */
record Post(
        Groep groep,
        YearMonth maand,
        String product,
        long cent,
        int clientmaanden,
        Zijde zijde,
        long onbetaaldeMinuten) {}
