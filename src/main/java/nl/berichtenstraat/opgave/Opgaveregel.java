package nl.berichtenstraat.opgave;

import java.time.YearMonth;
import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * A row of a spreadsheet that could be read.
 *
 * @param rij its number
 * @param toewijzing number of the assignment; empty when the client alone is named
 * @param client pseudonym of the client; empty when the assignment alone is named
 * @param gemeente who pays; empty when it is not named
 * @param product product code; empty when it is not named
 * @param maand month of the delivery
 * @param minuten delivered, 1 or more
 */
record Opgaveregel(
        int rij,
        Optional<Long> toewijzing,
        Optional<Clientsleutel> client,
        Optional<Gemeentecode> gemeente,
        Optional<String> product,
        YearMonth maand,
        long minuten) {}
