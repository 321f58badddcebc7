package nl.berichtenstraat.contract.kostprijs;

/** Something a step counts with: a parameter, or what an earlier step came to. */
public sealed interface Gegeven permits Waarde, Rekenstap {

    /** How much it is, exactly. */
    Getal getal();

    /** What it is of. */
    Maat maat();

    /** Whether it rests on a value that no document states, its own or that of a step before it. */
    boolean rustOpVoorbeeld();

    /** How much it is as people read it, rounded where it is long. */
    default String tekst() {
        return maat().tekst(getal());
    }
}
