package nl.berichtenstraat.register;

/** By what a message is assessed once more. */
public enum Peil {
    /** On the day it was received, by the rules and code lists of its own Dagtekening. */
    TOEN,
    /** Today, by the rules and code lists of today. */
    NU
}
