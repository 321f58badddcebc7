package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/** What a start and a stop have in common. */
public sealed interface Leveringsmelding permits StartProduct, StopProduct {

    /** The assignment; empty only for task-based execution. */
    Optional<Long> toewijzingNummer();

    /** The product. */
    Optional<Product> product();

    /** First day of the delivery that starts or stops. */
    LocalDate begindatum();

    /** COD467. */
    String statusAanlevering();

    /** Where the record stands. */
    Plaats plaats();

    /** Whether this deletes an earlier record with the same key (StatusAanlevering 3). */
    default boolean isVerwijdering() {
        return statusAanlevering().equals("3");
    }
}
