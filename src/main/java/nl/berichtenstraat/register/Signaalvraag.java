package nl.berichtenstraat.register;

import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * Which signals; what is empty does not limit.
 *
 * @param soort of this kind
 * @param gemeente of this gemeente
 * @param aanbieder of this aanbieder
 * @param toewijzing about this assignment
 * @param client about this client
 * @param open true: those that hold; false: those that were withdrawn
 */
public record Signaalvraag(
        Optional<Signaalsoort> soort,
        Optional<Gemeentecode> gemeente,
        Optional<AgbCode> aanbieder,
        Optional<Long> toewijzing,
        Optional<Clientsleutel> client,
        Optional<Boolean> open) {

    /** The same of all kinds. */
    public Signaalvraag vanAlleSoorten() {
        return new Signaalvraag(Optional.empty(), gemeente, aanbieder, toewijzing, client, open);
    }
}
