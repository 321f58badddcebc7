package nl.berichtenstraat.contract.kostprijs;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Tarief;

/**
 * A dated tariff that came out.
 *
 * @param eenheid the unit that is priced
 * @param cent whole cents per unit
 * @param geldig days on which it holds, with {@link Periode#OPEN_EINDE} when no end was given
 * @param voorbeeld whether it rests on a value that no document states
 */
public record Dagtarief(Eenheid eenheid, Getal cent, Periode geldig, boolean voorbeeld) {

    /** As a contract knows it; the loader has seen to it that it is not too high for one. */
    public Tarief tarief() {
        return new Tarief(eenheid, cent.afgerond(0).longValueExact(), geldig);
    }
}
