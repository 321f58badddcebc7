package nl.berichtenstraat.afrekening;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much of what was assigned for a calendar month was delivered.
 *
 * @param toegewezenMinuten minutes assigned for the month, rounded half up once; empty when they cannot be determined
 * @param geleverdeMinuten minutes delivered
 * @param percentage delivered over assigned from the exact numbers, one decimal, half up; empty when that cannot be
 *     determined
 * @param zijde side of the thresholds, judged on the exact numbers
 * @param berekening the arithmetic, or why there is none, in Dutch
 */
public record Benutting(
        OptionalLong toegewezenMinuten,
        long geleverdeMinuten,
        Optional<BigDecimal> percentage,
        Zijde zijde,
        String berekening) {}
