package nl.berichtenstraat.contract.kostprijs;

import java.util.List;

/**
 * A cao with what it brings to the price.
 *
 * @param naam its name
 * @param aandeel share of the hours that is worked under it, percent
 * @param brutoUren hours of a full-time year
 * @param verlof hours a year that are no working hours with a client in reach: holidays, feast days, training
 * @param verzuim absence through illness, percent of the hours that are left after leave
 * @param vakantietoeslag percent of the salary
 * @param eindejaarsuitkering percent of the salary
 * @param schalen scale per function
 */
public record Cao(
        String naam,
        Waarde aandeel,
        Waarde brutoUren,
        List<Post> verlof,
        Waarde verzuim,
        Waarde vakantietoeslag,
        Waarde eindejaarsuitkering,
        List<Schaal> schalen) {

    /** The scale of a function; the loader has seen to it that there is one for every function of a product. */
    Schaal schaal(String functie) {
        return schalen.stream()
                .filter(schaal -> schaal.functie().equals(functie))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(functie));
    }
}
