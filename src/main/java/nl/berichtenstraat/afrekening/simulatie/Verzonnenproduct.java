package nl.berichtenstraat.afrekening.simulatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Norm;

/**
 * A product as it is assigned in a region that does not exist.
 *
 * @param categorie category
 * @param code product code
 * @param eenheid minutes, parts of a day, or days and nights
 * @param minstens lowest volume a week
 * @param hoogstens highest volume a week
 */
record Verzonnenproduct(String categorie, String code, Eenheid eenheid, long minstens, long hoogstens) {

    private static final long WEKEN_PER_JAAR = 84;
    private static final long DAGEN_PER_JAAR = 365;
    private static final long MINUTEN_PER_UUR = 60;
    private static final long LICHTSTE = 90;
    private static final long STAP = 90;
    private static final long RUIMTE = 120;
    private static final int MEESTE_DAGDELEN = 4;
    private static final int KWARTIER = 15;

    /** The products of a contract that something can be delivered of, by code. */
    static List<Verzonnenproduct> van(Contract contract) {
        List<Verzonnenproduct> producten = new ArrayList<>();
        contract.producten().stream()
                .filter(product -> !Doelcontract.isVoorNietVerschenen(product))
                .filter(product -> !product.declaratieEenheden().equals(Set.of(Eenheid.EURO)))
                .sorted(Comparator.comparing(Contractproduct::code))
                .forEach(product -> producten.add(van(product, producten.size())));
        return producten;
    }

    /** A volume a week between the lowest and the highest; minutes in quarters of an hour where there is room. */
    long volume(Random toeval) {
        long volume = minstens + (long) (toeval.nextDouble() * (hoogstens - minstens + 1));
        long rond = eenheid == Eenheid.MINUUT ? volume / KWARTIER * KWARTIER : volume;
        return Math.max(1, rond < minstens ? volume : rond);
    }

    private static Verzonnenproduct van(Contractproduct product, int plaats) {
        if (product.bekostiging() instanceof Bekostiging.Bandbreedte band) {
            return met(product, Eenheid.MINUUT, naarWeek(band.minstens()), naarWeek(band.hoogstens()));
        }
        if (product.norm().isPresent()) {
            return metNorm(product, product.norm().get());
        }
        if (product.declaratieEenheden().contains(Eenheid.DAGDEEL)) {
            return met(product, Eenheid.DAGDEEL, 1, MEESTE_DAGDELEN);
        }
        if (product.declaratieEenheden().contains(Eenheid.ETMAAL)) {
            return met(product, Eenheid.ETMAAL, 1, 2);
        }
        long laagste = LICHTSTE + plaats * STAP;
        return met(product, Eenheid.MINUUT, laagste, laagste + RUIMTE);
    }

    private static Verzonnenproduct metNorm(Contractproduct product, Norm norm) {
        Eenheid eenheid = norm.eenheid() == Eenheid.DAGDEEL ? Eenheid.DAGDEEL : Eenheid.MINUUT;
        long factor = norm.eenheid() == Eenheid.UUR ? MINUTEN_PER_UUR : 1;
        long minstens = norm.minstens() * factor;
        long hoogstens = norm.hoogstens() * factor;
        return norm.per() == Frequentie.WEEK
                ? met(product, eenheid, minstens, hoogstens)
                : met(product, eenheid, naarWeek(minstens), naarWeek(hoogstens));
    }

    private static Verzonnenproduct met(Contractproduct product, Eenheid eenheid, long minstens, long hoogstens) {
        long laagste = Math.max(1, minstens);
        return new Verzonnenproduct(
                product.categorie(), product.code(), eenheid, laagste, Math.max(laagste, hoogstens));
    }

    private static long naarWeek(long perMaand) {
        return perMaand * WEKEN_PER_JAAR / DAGEN_PER_JAAR;
    }
}
