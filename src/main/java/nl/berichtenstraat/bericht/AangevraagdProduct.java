package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A requested product in a verzoek om toewijzing (315).
 *
 * @param referentieAanbieder key of the request
 * @param beschikkingNummer number of the decision
 * @param beschikkingIngangsdatum start date of the decision
 * @param product what is asked
 * @param ingangsdatum ToewijzingIngangsdatum
 * @param einddatum ToewijzingEinddatum
 * @param omvang size
 * @param budget whole cents
 * @param verwijzer who referred
 * @param plaats where the record stands
 */
public record AangevraagdProduct(
        String referentieAanbieder,
        Optional<String> beschikkingNummer,
        Optional<LocalDate> beschikkingIngangsdatum,
        Optional<Product> product,
        LocalDate ingangsdatum,
        Optional<LocalDate> einddatum,
        Optional<Omvang> omvang,
        Optional<Long> budget,
        Verwijzer verwijzer,
        Plaats plaats)
        implements Aanspraak {

    /**
     * What rules look at in a referrer (CD066, CD067, CD068).
     *
     * @param type COD327
     * @param naam whether Naam is filled
     * @param zorgverlenerCode whether ZorgverlenerCode is filled
     */
    public record Verwijzer(String type, boolean naam, boolean zorgverlenerCode) {}
}
