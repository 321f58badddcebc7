package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One version of an assignment as a 301 states it.
 *
 * @param toewijzingNummer identifies the assignment within the gemeente (OP275)
 * @param referentieAanbieder reference of the request that led to this version (IV097)
 * @param product empty for a generic assignment
 * @param toewijzingsmoment Toewijzingsdatum and Toewijzingstijd: the latest version is the current one (IV013)
 * @param ingangsdatum first day
 * @param einddatum last day; empty when it runs on
 * @param redenWijziging WMO002; empty for a new or unchanged assignment (IV099)
 * @param omvang size; empty with a budget or without product code
 * @param budget whole cents for the whole term
 * @param plaats where the record stands
 */
public record ToegewezenProduct(
        long toewijzingNummer,
        Optional<String> referentieAanbieder,
        Optional<Product> product,
        LocalDateTime toewijzingsmoment,
        LocalDate ingangsdatum,
        Optional<LocalDate> einddatum,
        Optional<String> redenWijziging,
        Optional<Omvang> omvang,
        Optional<Long> budget,
        Plaats plaats)
        implements Aanspraak {

    /** Whether the assignment is valid on this day or later, and not removed (TR349). */
    public boolean isActueel(LocalDate vandaag) {
        return !isVerwijderd() && !looptijd().eind().isBefore(vandaag);
    }

    /** Whether this version removes the assignment: end equals start with reason 13, or 01 in old data (OP087). */
    public boolean isVerwijderd() {
        boolean eenDag = einddatum.filter(ingangsdatum::equals).isPresent();
        return eenDag
                && redenWijziging.filter(r -> r.equals("13") || r.equals("01")).isPresent();
    }
}
