package nl.berichtenstraat.jaar;

import java.time.LocalDate;

/** The products that gemeente and aanbieders agreed, with their prices: the same as in the contract of the lane. */
enum Zorgsoort {
    /** Support in minutes at a tariff per hour; its price rises on 1 July. */
    IB1("02", "01", 6120, 6295),
    /** As {@link #IB1}. */
    IB2("02", "01", 7350, 7555),
    /** As {@link #IB1}, but the price stays. */
    IB3("02", "01", 8730, 8730),
    /** Household help, assigned in hours and claimed in minutes: amounts need rounding. */
    HH1("01", "01", 3485, 3585),
    /** Day care in parts of a day. */
    DB1("07", "16", 4215, 4215),
    /** Short stay in days and nights. */
    KV1("04", "14", 15890, 16275),
    /** Arrangements in pieces, assigned by budget. */
    MA1("10", "84", 2499, 2499),
    /** A fixed amount in euros. */
    OV1("06", "83", 0, 0);

    private static final LocalDate PRIJSSTIJGING = LocalDate.of(2026, 7, 1);
    private static final String MINUUT = "01";
    private static final String EURO = "83";
    private static final long MINUTEN_PER_UUR = 60;

    private final String categorie;
    private final String eenheid;
    private final long begintarief;
    private final long tariefVanafJuli;

    Zorgsoort(String categorie, String eenheid, long begintarief, long tariefVanafJuli) {
        this.categorie = categorie;
        this.eenheid = eenheid;
        this.begintarief = begintarief;
        this.tariefVanafJuli = tariefVanafJuli;
    }

    /** What is delivered on an assignment: its own code, or the one code of its category. */
    static Zorgsoort bij(Toewijzing toewijzing) {
        return toewijzing.code().isEmpty() ? MA1 : valueOf(toewijzing.code());
    }

    String categorie() {
        return categorie;
    }

    /** Unit in which it is claimed. */
    String eenheid() {
        return eenheid;
    }

    boolean isInMinuten() {
        return eenheid.equals(MINUUT);
    }

    boolean isInEuros() {
        return eenheid.equals(EURO);
    }

    /** Cents for each unit as it stands in a line: per minute the tariff per hour over 60, rounded half up (IV081). */
    long tarief(LocalDate dag) {
        return isInMinuten() ? afgerond(afgesproken(dag)) : afgesproken(dag);
    }

    /** Cents for a volume: in minutes from the tariff per hour, rounded once; in euros the volume itself. */
    long bedrag(long volume, LocalDate dag) {
        if (isInEuros()) {
            return volume;
        }
        return isInMinuten() ? afgerond(afgesproken(dag) * volume) : afgesproken(dag) * volume;
    }

    private long afgesproken(LocalDate dag) {
        return dag.isBefore(PRIJSSTIJGING) ? begintarief : tariefVanafJuli;
    }

    private static long afgerond(long teDelen) {
        return (teDelen + MINUTEN_PER_UUR / 2) / MINUTEN_PER_UUR;
    }
}
