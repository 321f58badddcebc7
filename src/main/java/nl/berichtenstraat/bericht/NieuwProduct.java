package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wanted new product in a verzoek om wijziging (317).
 *
 * @param product what is asked
 * @param ingangsdatum GewensteIngangsdatum
 * @param einddatum last day
 * @param omvang size
 * @param budget whole cents
 * @param plaats where the record stands
 */
public record NieuwProduct(
        Optional<Product> product,
        LocalDate ingangsdatum,
        Optional<LocalDate> einddatum,
        Optional<Omvang> omvang,
        Optional<Long> budget,
        Plaats plaats)
        implements Aanspraak {}
