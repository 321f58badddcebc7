package nl.berichtenstraat.contract.kostprijs;

import java.util.List;

/**
 * A price with everything that led to it.
 *
 * @param gedeeld steps that serve every product
 * @param producten the products with their own steps and tariffs
 */
public record Kostprijsopbouw(List<Stappengroep> gedeeld, List<Productprijs> producten) {}
