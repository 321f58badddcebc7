package nl.berichtenstraat.contract.kostprijs;

/**
 * The salary scale of a function in a cao.
 *
 * @param functie key of the function
 * @param schaal name of the scale
 * @param maximum its maximum in cents a month, full time
 */
public record Schaal(String functie, String schaal, Waarde maximum) {}
