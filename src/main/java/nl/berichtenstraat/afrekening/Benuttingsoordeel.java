package nl.berichtenstraat.afrekening;

import java.util.Optional;
import nl.berichtenstraat.contract.Bekostiging;
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
     * @param afspraak by what it is settled
     * @param feiten what was assigned and delivered
     * @return empty when it is within, when nobody can say, when nothing was delivered, or when it is paid by a band
     */
    public static Optional<Benuttingsoordeel> van(Afrekenregel regel, Productafspraak afspraak, Maandfeiten feiten) {
        boolean buiten = feiten.isGeleverd() && (regel.zijde() == Zijde.ONDER || regel.zijde() == Zijde.BOVEN);
        Bekostiging bekostiging = afspraak.product().bekostiging();
        if (!buiten || bekostiging instanceof Bekostiging.Bandbreedte) {
            return Optional.empty();
        }
        return Optional.of(
                bekostiging instanceof Bekostiging.Uren
                        ? new Benuttingsoordeel(NORM, regel.zijde(), passend(afspraak, feiten))
                        : new Benuttingsoordeel("benutting", regel.zijde(), Optional.empty()));
    }

    private static Optional<String> passend(Productafspraak afspraak, Maandfeiten feiten) {
        return Normvergelijking.passend(afspraak.contract(), afspraak.product(), feiten)
                .map(Contractproduct::code);
    }

    /** Whether a norm is crossed, for which there may be a fitting product. */
    public boolean isNorm() {
        return grens.equals(NORM);
    }
}
