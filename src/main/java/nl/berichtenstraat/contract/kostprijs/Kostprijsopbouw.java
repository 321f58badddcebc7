package nl.berichtenstraat.contract.kostprijs;

import java.util.List;

/**
 * A price with everything that led to it.
 *
 * @param naam name of the price
 * @param gedeeld steps that serve every product
 * @param producten the products with their own steps and tariffs
 */
public record Kostprijsopbouw(String naam, List<Stappengroep> gedeeld, List<Productprijs> producten) {}
