package nl.berichtenstraat.beheer.portaal;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What the page to upload a spreadsheet shows.
 *
 * @param maand the month to claim
 * @param fout why no row of the file that was uploaded could be judged
 */
public record Beginmodel(YearMonth maand, Optional<String> fout) {}
