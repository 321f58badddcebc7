package nl.berichtenstraat.register;

import java.util.Locale;

/** What kind of failure it is, and so who mends it. */
public enum Oorzaaksoort {
    /** Something of ours is broken; the messages it hit are parked. */
    STORING,
    /** What a sender sends cannot be taken; it got faults. */
    FOUT,
    /** An edge of the lane does not work: a folder, the broker, the contracts. No message is parked for it. */
    RAND;

    /** In lower case, for outside. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
