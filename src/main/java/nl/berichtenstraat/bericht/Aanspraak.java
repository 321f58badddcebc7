package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/** What assigned and requested products have in common: a product, a size or budget, and a term. */
public sealed interface Aanspraak permits ToegewezenProduct, AangevraagdProduct, NieuwProduct, TeWijzigenProduct {

    /** Last day of agreements of which some rules still allow what later ones may not have (D33). */
    LocalDate LAATSTE_DAG_OUDE_AFSPRAKEN = LocalDate.of(2020, 12, 31);

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

    /** Whether Product.Code is filled; without a Product there is no code either. */
    default boolean heeftProductcode() {
        return product().flatMap(Product::code).isPresent();
    }

    /** Whether the last day is after 2020-12-31 or absent: what older assignments may have is no longer allowed (D33). */
    default boolean looptNa2020() {
        return einddatum().map(eind -> eind.isAfter(LAATSTE_DAG_OUDE_AFSPRAKEN)).orElse(true);
    }
}
