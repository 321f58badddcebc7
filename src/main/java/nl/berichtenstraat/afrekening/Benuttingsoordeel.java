package nl.berichtenstraat.afrekening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Bekostiging.Bandbreedte;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;

/**
 * Whether a client-month is worth a signal by what its contract says.
 *
 * @param grens what is crossed: {@code benutting}, {@code band} or {@code norm}
 * @param zijde below or above
 * @param maanden number of months in a row that it takes, this one the last of them; at least 1
 * @param passend code of the product of the same series that fits what was used; empty when there is none
 */
public record Benuttingsoordeel(String grens, Zijde zijde, int maanden, Optional<String> passend) {

    private static final Set<Zijde> BUITEN = Set.of(Zijde.ONDER, Zijde.BOVEN);

    /**
     * Judges one month.
     *
     * @param regel its settlement line
     * @param contract the contract that has its product
     * @param feiten what was assigned and delivered
     * @return empty when it is within, when nobody can say, or when the contract wants no signal
     */
    public static Optional<Benuttingsoordeel> van(Afrekenregel regel, Contract contract, Maandfeiten feiten) {
        if (!BUITEN.contains(regel.zijde())) {
            return Optional.empty();
        }
        Contractproduct product = contract.product(
                        regel.over().productCategorie(), regel.over().productCode())
                .orElseThrow();
        if (product.bekostiging() instanceof Bandbreedte band) {
            boolean signaal = (regel.zijde() == Zijde.ONDER ? band.onder() : band.boven()).signaal();
            return signaal
                    ? Optional.of(
                            new Benuttingsoordeel("band", regel.zijde(), band.signaalNaMaanden(), Optional.empty()))
                    : Optional.empty();
        }
        if (product.bekostiging() instanceof Bekostiging.Uren) {
            Optional<String> passend =
                    Normvergelijking.passend(contract, product, feiten).map(Contractproduct::code);
            return Optional.of(new Benuttingsoordeel("norm", regel.zijde(), 1, passend));
        }
        return Optional.of(new Benuttingsoordeel("benutting", regel.zijde(), 1, Optional.empty()));
    }

    /** Whether the months before, latest first, are on the same side for long enough. */
    public boolean houdtAan(List<Zijde> maandenErvoor) {
        return maandenErvoor.size() >= maanden - 1
                && maandenErvoor.subList(0, maanden - 1).stream().allMatch(zijde::equals);
    }
}
