package nl.berichtenstraat.naspelen;

/** What can go wrong with one message on its way. */
public enum Stoornis {
    /** Nothing. */
    GEEN,
    /** The local hop does not take it at first: a Fo03 that says to try again. */
    NU_NIET,
    /** It is taken, but whoever offered it does not hear so. */
    STILTE,
    /** It arrives much later than what was sent after it. */
    LATER,
    /** It arrives twice. */
    DUBBEL,
    /** Its first delivery is lost; the chain delivers it again under the same reference. */
    ZOEK,
    /** The chain rejects it with a Fo01, and it does not arrive. */
    AFGEWEZEN
}
