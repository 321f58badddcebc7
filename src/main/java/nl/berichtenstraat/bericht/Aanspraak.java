package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/** What assigned and requested products have in common: a product, a size or budget, and a term. */
public sealed interface Aanspraak permits ToegewezenProduct, AangevraagdProduct, NieuwProduct, TeWijzigenProduct {

    /** The product; empty when generic, and always in a TeWijzigenProduct. */
    Optional<Product> product();

    /** The size. */
    Optional<Omvang> omvang();

    /** The budget in whole cents. */
    Optional<Long> budget();

    /** First day: Ingangsdatum, ToewijzingIngangsdatum or GewensteIngangsdatum. */
    LocalDate ingangsdatum();

    /** Last day; empty when open-ended. */
    Optional<LocalDate> einddatum();

    /** Where the record stands. */
    Plaats plaats();

    /** The term, with {@link Periode#OPEN_EINDE} when it runs on. */
    default Periode looptijd() {
        return Periode.van(ingangsdatum(), einddatum());
    }
}
