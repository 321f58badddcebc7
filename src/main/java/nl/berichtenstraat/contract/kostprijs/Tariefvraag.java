package nl.berichtenstraat.contract.kostprijs;

import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;

/**
 * A unit for which a tariff is wanted.
 *
 * @param eenheid the unit
 * @param uren hours in one unit; empty for hours and minutes, which say it themselves
 */
public record Tariefvraag(Eenheid eenheid, Optional<Waarde> uren) {}
