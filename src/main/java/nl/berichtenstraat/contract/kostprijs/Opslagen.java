package nl.berichtenstraat.contract.kostprijs;

import java.util.List;

/**
 * What is added to the wage costs of a claimable hour.
 *
 * @param overhead percent of the wage costs
 * @param huisvesting percent of the wage costs
 * @param inhuur share of the wage costs that is hired, percent
 * @param btw VAT on what is hired, percent
 * @param overig other costs, cents per claimable hour
 * @param risico surcharge for risk and innovation, percent of all costs
 */
public record Opslagen(
        Waarde overhead, Waarde huisvesting, Waarde inhuur, Waarde btw, List<Post> overig, Waarde risico) {}
