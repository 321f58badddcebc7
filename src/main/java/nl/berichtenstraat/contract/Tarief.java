package nl.berichtenstraat.contract;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;

/**
 * An agreed price.
 *
 * @param eenheid the unit that is priced; never 83, whose volume is an amount itself
 * @param cent whole cents per unit
 * @param geldig days on which it holds, with {@link Periode#OPEN_EINDE} when no end was agreed
 */
public record Tarief(Eenheid eenheid, long cent, Periode geldig) {}
