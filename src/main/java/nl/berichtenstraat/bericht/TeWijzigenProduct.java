package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wanted change of an assignment in a verzoek om wijziging (317).
 *
 * @param toewijzingNummer the assignment to change
 * @param ingangsdatum GewensteIngangsdatum
 * @param einddatum last day
 * @param omvang wanted size
 * @param budget wanted budget in whole cents
 * @param plaats where the record stands
 */
public record TeWijzigenProduct(
        long toewijzingNummer,
        LocalDate ingangsdatum,
        Optional<LocalDate> einddatum,
        Optional<Omvang> omvang,
        Optional<Long> budget,
        Plaats plaats)
        implements Aanspraak {

    /** Always empty: a change never touches the product (IV092). */
    @Override
    public Optional<Product> product() {
        return Optional.empty();
    }
}
