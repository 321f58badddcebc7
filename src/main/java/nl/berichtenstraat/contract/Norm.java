package nl.berichtenstraat.contract;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;

/**
 * How much support a product is meant for.
 *
 * @param minstens lowest volume that is in the norm
 * @param hoogstens highest volume that is in the norm, not below {@code minstens}
 * @param eenheid unit of both: minutes, hours, or parts of a day
 * @param per the span they apply to: a week or a month
 */
public record Norm(long minstens, long hoogstens, Eenheid eenheid, Frequentie per) {}
