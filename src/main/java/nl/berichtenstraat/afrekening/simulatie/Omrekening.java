package nl.berichtenstraat.afrekening.simulatie;

import nl.berichtenstraat.afrekening.Breuk;
import nl.berichtenstraat.bericht.Eenheid;

/**
 * An explicit agreement on how a volume in one unit becomes one in another: so much of the one is so much of the other.
 *
 * @param van unit of what was delivered; {@link Eenheid#UUR} also serves what was delivered in minutes
 * @param volume so much of it, above 0
 * @param naar unit of the product it goes to
 * @param wordt becomes so much, above 0
 */
public record Omrekening(Eenheid van, long volume, Eenheid naar, long wordt) {

    private static final long MINUTEN_PER_UUR = 60;

    /** Whether it says something about this unit. */
    boolean geldtVoor(Eenheid eenheid) {
        return eenheid == van || eenheid == Eenheid.MINUUT && van == Eenheid.UUR;
    }

    /** So much of this unit in the other one, rounded half up. */
    long omgerekend(long aantal, Eenheid eenheid) {
        long vanDezeEenheid = eenheid == van ? 1 : MINUTEN_PER_UUR;
        return Breuk.van(aantal, vanDezeEenheid).maal(Breuk.van(wordt, volume)).heel();
    }
}
