package nl.berichtenstraat.afrekening;

/** On which side of the thresholds the minutes delivered in a month are. */
public enum Zijde {
    /** Below the lower threshold. */
    ONDER,
    /** On a threshold or between the two. */
    BINNEN,
    /** Above the upper threshold. */
    BOVEN,
    /** Cannot be said; the arithmetic says why. */
    ONBEPAALD
}
