package nl.berichtenstraat.register;

/** How far an attempt at one message is. */
public enum Pogingstand {
    /** Is still to be made. */
    WACHT,
    /** Was made. */
    GEDAAN,
    /** May not be made; its explanation says why. */
    GEWEIGERD,
    /** Failed on our side; the message is as it was. */
    MISLUKT,
    /** Is not made any more, because the replay was stopped. */
    VERVALLEN
}
