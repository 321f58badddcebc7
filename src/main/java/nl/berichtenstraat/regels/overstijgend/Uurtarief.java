package nl.berichtenstraat.regels.overstijgend;

/**
 * A tariff per hour for care that is claimed in minutes (IV081). Rounding is half up to whole cents, once, at the end.
 *
 * @param cent cents per hour
 */
public record Uurtarief(long cent) {

    private static final long MINUTEN = 60;

    /** The ProductTarief that the line shows: cents per minute. */
    public long perMinuut() {
        return voor(1);
    }

    /** The amount for these minutes; the rounded tariff per minute plays no part. */
    public long voor(long minuten) {
        return (cent * minuten + MINUTEN / 2) / MINUTEN;
    }
}
