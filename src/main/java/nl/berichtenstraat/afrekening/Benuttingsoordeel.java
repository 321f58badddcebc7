package nl.berichtenstraat.afrekening;

import java.util.Optional;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;

/**
 * That a client-month lies outside what its contract allows, where the contract judges single months. Of a band it wants to
 * hear by months in a row, see {@link Maandreeks}.
 *
 * @param grens what is crossed: {@code benutting} or {@code norm}
 * @param zijde below or above
 * @param passend code of the product of the same series that fits what was used; empty when there is none
 */
public record Benuttingsoordeel(String grens, Zijde zijde, Optional<String> passend) {

    private static final String NORM = "norm";

    /**
     * Judges one month.
     *
     * @param regel its settlement line
     * @param contract the contract that has its product
     * @param feiten what was assigned and delivered
     * @return empty when it is within, when nobody can say, when nothing was delivered, or when it is paid by a band
     */
    public static Optional<Benuttingsoordeel> van(Afrekenregel regel, Contract contract, Maandfeiten feiten) {
        boolean buiten = feiten.isGeleverd() && (regel.zijde() == Zijde.ONDER || regel.zijde() == Zijde.BOVEN);
        return contract.product(regel.over().productCategorie(), regel.over().productCode())
                .filter(product -> buiten && !(product.bekostiging() instanceof Bekostiging.Bandbreedte))
                .map(product -> van(regel.zijde(), contract, product, feiten));
    }

    private static Benuttingsoordeel van(Zijde zijde, Contract contract, Contractproduct product, Maandfeiten feiten) {
        if (product.bekostiging() instanceof Bekostiging.Uren) {
            Optional<String> passend =
                    Normvergelijking.passend(contract, product, feiten).map(Contractproduct::code);
            return new Benuttingsoordeel(NORM, zijde, passend);
        }
        return new Benuttingsoordeel("benutting", zijde, Optional.empty());
    }

    /** Whether a norm is crossed, for which there may be a fitting product. */
    public boolean isNorm() {
        return grens.equals(NORM);
    }
}
