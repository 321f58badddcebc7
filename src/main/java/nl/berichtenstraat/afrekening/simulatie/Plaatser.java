package nl.berichtenstraat.afrekening.simulatie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Norm;

/**
 * Finds the product of a contract that a client-month goes to: the same one; or the one that was agreed for it; or the one
 * of the same category whose band or norm contains what is assigned, the narrowest when there are several. Never a guess.
 */
final class Plaatser {

    private final Doelcontract contract;
    private final Vertaling vertaling;
    private final Prijzer prijzer = new Prijzer();

    Plaatser(Doelcontract contract, Vertaling vertaling) {
        this.contract = contract;
        this.vertaling = vertaling;
    }

    /** Where this client-month goes. */
    Onderbrenging plaats(Bronmaand maand) {
        Groep groep = maand.groep();
        Optional<Contractproduct> zelfde = contract.product(groep.categorie(), groep.code());
        if (zelfde.isPresent()) {
            return met(zelfde.get(), Optional.empty(), maand);
        }
        Optional<Vertaling.Regel> regel = vertaling.voor(contract.contract(), groep.code());
        if (regel.isPresent()) {
            Contractproduct product = contract.product(regel.get().naar()).orElseThrow();
            return met(product, regel.get().omrekening(), maand);
        }
        return opIntensiteit(maand);
    }

    private Onderbrenging opIntensiteit(Bronmaand maand) {
        List<Grens> grenzen = contract.inCategorie(maand.groep().categorie()).stream()
                .flatMap(product -> Grens.van(product).stream())
                .toList();
        if (grenzen.isEmpty()) {
            return new Onderbrenging.Nergens(Reden.GEEN_PRODUCT);
        }
        Optional<Intensiteit> intensiteit = Intensiteit.van(maand.maand(), maand.toewijzingen());
        if (intensiteit.isEmpty()) {
            return new Onderbrenging.Nergens(Reden.GEEN_INTENSITEIT);
        }
        return grenzen.stream()
                .filter(grens -> grens.bevat(intensiteit.get()))
                .min(Comparator.comparingLong(Grens::breedtePerJaar)
                        .thenComparing(g -> g.product().code()))
                .map(grens -> met(grens.product(), Optional.empty(), maand))
                .orElseGet(() -> new Onderbrenging.Nergens(Reden.PAST_NIET));
    }

    private Onderbrenging met(Contractproduct product, Optional<Omrekening> omrekening, Bronmaand maand) {
        return new Onderbrenger(contract, product, omrekening, prijzer).breng(maand);
    }

    /**
     * How much support a product is meant for.
     *
     * @param product the product
     * @param norm its norm, or its band as a norm in minutes a month
     */
    private record Grens(Contractproduct product, Norm norm) {

        private static final long WEKEN_PER_JAAR = 52;
        private static final long MAANDEN_PER_JAAR = 12;

        static Optional<Grens> van(Contractproduct product) {
            if (product.bekostiging() instanceof Bekostiging.Bandbreedte band) {
                Norm norm = new Norm(band.minstens(), band.hoogstens(), Eenheid.MINUUT, Frequentie.MAAND);
                return Optional.of(new Grens(product, norm));
            }
            return product.norm().map(norm -> new Grens(product, norm));
        }

        boolean bevat(Intensiteit intensiteit) {
            Eenheid eenheid = norm.eenheid() == Eenheid.DAGDEEL ? Eenheid.DAGDEEL : Eenheid.MINUUT;
            if (intensiteit.eenheid() != eenheid) {
                return false;
            }
            long volume = isPerWeek() ? intensiteit.heelPerWeek() : intensiteit.heelPerMaand();
            return volume >= norm.minstens() * inMinuten() && volume <= norm.hoogstens() * inMinuten();
        }

        long breedtePerJaar() {
            long breedte = (norm.hoogstens() - norm.minstens()) * inMinuten();
            return breedte * (isPerWeek() ? WEKEN_PER_JAAR : MAANDEN_PER_JAAR);
        }

        private boolean isPerWeek() {
            return norm.per() == Frequentie.WEEK;
        }

        private long inMinuten() {
            return norm.eenheid() == Eenheid.UUR ? 60 : 1;
        }
    }
}
