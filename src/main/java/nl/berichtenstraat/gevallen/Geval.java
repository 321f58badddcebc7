package nl.berichtenstraat.gevallen;

import java.nio.file.Path;
import java.util.List;

/**
 * One rule case as it was read.
 *
 * @param map its folder
 * @param contracten folder of the contracts that hold
 * @param voor earlier messages, in order; empty when the register is still empty
 * @param stappen the messages under test, in order; at least one
 */
record Geval(Gevalmap map, Path contracten, List<Voorbericht> voor, List<Gevalstap> stappen) {

    /**
     * An earlier message, of which only the outcome matters.
     *
     * @param inzending the message
     * @param uitkomst in one word
     */
    record Voorbericht(Inzending inzending, String uitkomst) {}

    /**
     * A message under test.
     *
     * @param inzending the message
     * @param verwacht what must come of it
     */
    record Gevalstap(Inzending inzending, Verwachting verwacht) {}
}
