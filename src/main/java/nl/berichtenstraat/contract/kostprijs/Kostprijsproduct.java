package nl.berichtenstraat.contract.kostprijs;

import java.util.List;
import java.util.Optional;

/**
 * A product to be priced.
 *
 * @param code product code
 * @param naam for the reader
 * @param functies share of each function in the hours, percent, together 100
 * @param productiviteit share of the hours present that can be claimed, percent, above 0
 * @param tarieven the units for which a tariff is wanted
 */
public record Kostprijsproduct(
        String code, Optional<String> naam, List<Post> functies, Waarde productiviteit, List<Tariefvraag> tarieven) {}
