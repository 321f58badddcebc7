package nl.berichtenstraat.register;

/** How far a message of the GGk is. */
public enum Ggkstand {
    /** Came in: its payload is in the lane. */
    AANGENOMEN,
    /** Came in: a reaction on a message of ours; the payload of a Du01 is in the lane. */
    GEKOPPELD,
    /** Came in and is kept, but nothing is done with it: a person must say. */
    APART,
    /** Came in and was not taken; or went out and was refused on the local hop. */
    GEWEIGERD,
    /** Goes out as soon as it can. */
    WACHT,
    /** Does not go out as it is: a person must say. */
    TEGENGEHOUDEN,
    /** Went out: the adapter has it. */
    OVERGEDRAGEN,
    /** Went out and was rejected with a Fo01. */
    AFGEWEZEN,
    /** Went out and was answered with a Du01. */
    BEANTWOORD,
    /** Another was sent instead of it. */
    VERVANGEN
}
