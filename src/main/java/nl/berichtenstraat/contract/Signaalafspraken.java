package nl.berichtenstraat.contract;

import java.util.Optional;

/**
 * Of what a contract wants the gemeente to be told, besides what the standard asks.
 *
 * @param wekenVoorEinde so many weeks before its end an assignment is signalled; empty when it is not
 * @param evaluatiesPerJaar so many times a year an evaluation is due, counted from the start of the assignment: 1 or 2;
 *     empty when none is agreed
 * @param wachttijdDagen so many days a client may wait for the start; empty when no norm is agreed
 */
public record Signaalafspraken(
        Optional<Integer> wekenVoorEinde, Optional<Integer> evaluatiesPerJaar, Optional<Integer> wachttijdDagen) {

    /** Nothing is agreed. */
    public static final Signaalafspraken GEEN =
            new Signaalafspraken(Optional.empty(), Optional.empty(), Optional.empty());
}
