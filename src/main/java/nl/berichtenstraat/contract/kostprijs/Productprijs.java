package nl.berichtenstraat.contract.kostprijs;

import java.util.List;

/**
 * What a product costs.
 *
 * @param product what was priced
 * @param stappen its own steps, in order
 * @param tarieven what came out, by day and then as they were asked for
 */
public record Productprijs(Kostprijsproduct product, List<Rekenstap> stappen, List<Dagtarief> tarieven) {}
