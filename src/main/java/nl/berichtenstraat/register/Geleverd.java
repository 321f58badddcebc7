package nl.berichtenstraat.register;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;

/**
 * What a granted line that no credit reversed says was delivered.
 *
 * @param periode days it is about
 * @param volume volume in the unit; cents with unit 83
 * @param eenheid unit
 * @param cent whole cents granted for it
 */
public record Geleverd(Periode periode, long volume, Eenheid eenheid, long cent) {

    /** Minutes: minutes themselves, and hours times 60; other units count 0. */
    public long minuten() {
        return switch (eenheid) {
            case MINUUT -> volume;
            case UUR -> volume * 60;
            case ETMAAL, DAGDEEL, STUKS_OUTPUT, EURO, STUKS_INSPANNING -> 0;
        };
    }

    /** Whether it is claimed in time that can be counted in minutes. */
    public boolean isInMinuten() {
        return eenheid == Eenheid.MINUUT || eenheid == Eenheid.UUR;
    }
}
