package nl.berichtenstraat.register;

/** How far a received message is. */
public enum Berichtstatus {
    /** Kept; waits for assessment. */
    ONTVANGEN,
    /** Assessed, applied and answered. */
    VERWERKT,
    /** Broken on our side: waits for a person; the cause is kept with it. */
    GEPARKEERD
}
