package nl.berichtenstraat.contract.kostprijs;

import nl.berichtenstraat.contract.Tarief;

/**
 * A dated tariff that came out.
 *
 * @param tarief unit, whole cents and days
 * @param voorbeeld whether it rests on a value that no document states
 */
public record Dagtarief(Tarief tarief, boolean voorbeeld) {}
