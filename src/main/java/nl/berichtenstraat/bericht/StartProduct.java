package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reported start of delivery (305).
 *
 * @param toewijzingNummer the assignment; empty only for task-based execution (IV096)
 * @param product as in the assignment
 * @param begindatum first day of delivery
 * @param statusAanlevering COD467: 1 new, 3 delete
 * @param plaats where the record stands
 */
public record StartProduct(
        Optional<Long> toewijzingNummer,
        Optional<Product> product,
        LocalDate begindatum,
        String statusAanlevering,
        Plaats plaats)
        implements Leveringsmelding {}
