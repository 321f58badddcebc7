package nl.berichtenstraat.bericht;

import java.util.List;
import java.util.function.Function;

/**
 * The outcome of reading a message: read, or unreadable at level 1.
 *
 * @param <T> what was read
 */
public sealed interface Leesresultaat<T> {

    /**
     * The message conforms to its schema.
     *
     * @param inhoud what it says
     */
    record Gelezen<T>(T inhoud) implements Leesresultaat<T> {}

    /**
     * The message does not conform (or is no XML at all).
     *
     * @param fouten at least one, at most {@link #MEESTE_FOUTEN}
     */
    record Onleesbaar<T>(List<Schemafout> fouten) implements Leesresultaat<T> {}

    /** What follows from it: one for a message that was read, one for the faults of a message that was not. */
    default <R> R kies(Function<? super T, ? extends R> gelezen, Function<List<Schemafout>, ? extends R> onleesbaar) {
        return this instanceof Gelezen<T> goed
                ? gelezen.apply(goed.inhoud())
                : onleesbaar.apply(((Onleesbaar<T>) this).fouten());
    }

    /** So many errors are listed; after that reading stops. */
    int MEESTE_FOUTEN = 100;
}
