package nl.berichtenstraat.register;

import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;

/**
 * How a message came in.
 *
 * @param kanaal which edge: map, queue, http, portaal, ggk (with the reference on the envelope as its name) or opdracht
 * @param naam file name or message id as the sender gave it; empty when there is none; holds no personal data of ours
 * @param indiener aanbieder whose account or token handed it in; empty when it came without one, as from folder and queue
 */
public record Herkomst(String kanaal, String naam, Optional<AgbCode> indiener) {

    /** Handed in without an account of an aanbieder. */
    public Herkomst(String kanaal, String naam) {
        this(kanaal, naam, Optional.empty());
    }
}
