package nl.berichtenstraat.register;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;

/** Reported starts and stops; a deletion takes the record out of sight, history is kept. */
public interface Leveringenregister {

    /**
     * What the starts and stops are about.
     *
     * @param gemeente who assigned
     * @param aanbieder who delivers
     * @param client for whom
     * @param toewijzingNummer the assignment; empty for task-based execution
     * @param product counts only without assignment: then it takes the place of the number (IV096)
     */
    record Levering(
            Gemeentecode gemeente,
            AgbCode aanbieder,
            Clientsleutel client,
            Optional<Long> toewijzingNummer,
            Optional<Product> product) {}

    /** Accepted, undeleted starts, oldest first; their Plaats is empty. */
    List<StartProduct> starts(Levering levering);

    /** Accepted, undeleted stops, oldest first; their Plaats is empty. */
    List<StopProduct> stops(Levering levering);

    /** Adds a start, or deletes the one with the same key when StatusAanlevering is 3. */
    void verwerk(Levering levering, StartProduct start, long berichtId);

    /** Adds a stop, or deletes the one with the same key when StatusAanlevering is 3. */
    void verwerk(Levering levering, StopProduct stop, long berichtId);
}
