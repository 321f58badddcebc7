package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reported stop of delivery (307).
 *
 * @param toewijzingNummer the assignment; empty only for task-based execution (IV096)
 * @param product as in the start that it closes
 * @param begindatum begin date of the start that it closes
 * @param redenBeeindiging WMO588; 20 is a temporary stop
 * @param einddatum last day of delivery
 * @param statusAanlevering COD467: 1 new, 3 delete
 * @param plaats where the record stands
 */
public record StopProduct(
        Optional<Long> toewijzingNummer,
        Optional<Product> product,
        LocalDate begindatum,
        String redenBeeindiging,
        LocalDate einddatum,
        String statusAanlevering,
        Plaats plaats)
        implements Leveringsmelding {

    /** Reason 20: resumption is expected (D26). */
    public boolean isTijdelijk() {
        return redenBeeindiging.equals("20");
    }
}
