package nl.berichtenstraat.contract.kostprijs;

import java.time.LocalDate;

/**
 * A rise of prices from a day on, on top of those before it.
 *
 * @param van first day
 * @param loon rise of wages, percent
 * @param prijs rise of other prices, percent
 * @param loonaandeel weight of wages, percent; the rest is the weight of other prices
 */
public record Indexering(LocalDate van, Waarde loon, Waarde prijs, Waarde loonaandeel) {}
