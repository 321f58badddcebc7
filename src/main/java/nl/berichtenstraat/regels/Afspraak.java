package nl.berichtenstraat.regels;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Eenheid;

/**
 * What the contract between one gemeente and one aanbieder says on the day that counts for the record at hand, as far as
 * rules ask. Without a contract all lists are empty and {@code versie} too.
 *
 * @param versie contract and version, for example {@code drechtsteden-ib/2026-1}, several joined by "en"; empty without a
 *     contract
 * @param productcodes product codes agreed, per category (TR381)
 * @param eenheden units in which a product code may be claimed (TR341)
 * @param tarieven tariffs in whole cents per product code and unit, valid on the day (TR418, TR346)
 */
public record Afspraak(
        Optional<String> versie,
        Map<String, Set<String>> productcodes,
        Map<String, Set<Eenheid>> eenheden,
        Map<String, Map<Eenheid, Long>> tarieven) {

    /** No contract between the two. */
    public static final Afspraak GEEN = new Afspraak(Optional.empty(), Map.of(), Map.of(), Map.of());

    /** Whether the code is agreed within the category. */
    public boolean kent(String categorie, String productcode) {
        return productcodes.getOrDefault(categorie, Set.of()).contains(productcode);
    }

    /** The units in which a product code may be claimed; empty when it is not agreed. */
    public Set<Eenheid> eenheden(String productcode) {
        return eenheden.getOrDefault(productcode, Set.of());
    }

    /** The agreed tariffs of a product code by unit; empty when none holds on the day. */
    public Map<Eenheid, Long> tarieven(String productcode) {
        return tarieven.getOrDefault(productcode, Map.of());
    }
}
