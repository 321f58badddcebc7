package nl.berichtenstraat.contract;

/** What a contract rule leads to when it is broken. */
public enum Gevolg {
    /** The record is refused, with the retourcode that the contract names. */
    WEIGEREN,
    /** Nothing is refused; the gemeente is told. */
    SIGNALEREN
}
