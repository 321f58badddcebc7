package nl.berichtenstraat.afrekening.simulatie;

import java.util.Optional;
import java.util.function.Consumer;

/** Where the clients of a simulation come from. */
public interface Clientenbron {

    /** What it is, in Dutch, as the report names it. */
    String omschrijving();

    /** How many clients there are, for showing progress. */
    long aantal();

    /** The months in which anything was delivered; empty when nothing was. */
    Optional<Bereik> bereik();

    /**
     * Hands on the clients one at a time.
     *
     * @param bereik the months that matter; others may be handed on as well
     * @param ontvanger gets each client once
     */
    void lees(Bereik bereik, Consumer<Clientdossier> ontvanger);
}
