package nl.berichtenstraat.afrekening.simulatie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Breuk;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Geleverd;

/**
 * What deliveries are granted for under a product: tariff times volume, minutes from an hourly tariff with one rounding a
 * line (IV081). Where a price for the month is paid, a line may be worth nothing by itself.
 */
final class Prijzer {

    private static final long MINUTEN_PER_UUR = 60;

    /** The deliveries with their amounts; empty when one has a unit that the product knows nothing of. */
    Optional<List<Geleverd>> prijs(Contractproduct product, Optional<Omrekening> omrekening, List<Geleverd> delen) {
        List<Geleverd> geprijsd = new ArrayList<>();
        for (Geleverd deel : omgerekend(omrekening, delen)) {
            Optional<Long> cent = cent(product, deel);
            if (cent.isEmpty()) {
                return Optional.empty();
            }
            geprijsd.add(new Geleverd(deel.periode(), deel.volume(), deel.eenheid(), cent.get()));
        }
        return Optional.of(geprijsd);
    }

    /** The amounts of a unit are rounded together, and divided over the lines so that they add up. */
    private static List<Geleverd> omgerekend(Optional<Omrekening> omrekening, List<Geleverd> delen) {
        List<Geleverd> omgerekend = new ArrayList<>();
        Map<Eenheid, long[]> tellers = new EnumMap<>(Eenheid.class);
        for (Geleverd deel : delen) {
            Optional<Omrekening> geldend = omrekening.filter(o -> o.geldtVoor(deel.eenheid()));
            if (geldend.isEmpty()) {
                omgerekend.add(deel);
                continue;
            }
            long[] som = tellers.computeIfAbsent(deel.eenheid(), e -> new long[2]);
            som[0] += deel.volume();
            long totNu = geldend.get().omgerekend(som[0], deel.eenheid());
            omgerekend.add(
                    new Geleverd(deel.periode(), totNu - som[1], geldend.get().naar(), 0));
            som[1] = totNu;
        }
        return omgerekend;
    }

    private static Optional<Long> cent(Contractproduct product, Geleverd deel) {
        if (deel.eenheid() == Eenheid.EURO) {
            return product.declaratieEenheden().contains(Eenheid.EURO) ? Optional.of(deel.volume()) : Optional.empty();
        }
        Map<Eenheid, Long> tarieven =
                product.tarievenOp(deel.periode().begin()); // those of the first day hold, as with a claim
        Optional<Long> eigen = Optional.ofNullable(tarieven.get(deel.eenheid())).map(tarief -> tarief * deel.volume());
        if (eigen.filter(cent -> cent == deel.cent()).isPresent()) {
            return eigen; // both amounts are right when the product has both tariffs, and this one was granted
        }
        return inTijd(tarieven, deel).or(() -> eigen).or(() -> zonderRegelprijs(product, deel));
    }

    private static Optional<Long> inTijd(Map<Eenheid, Long> tarieven, Geleverd deel) {
        if (!deel.isInMinuten()) {
            return Optional.empty();
        }
        return Optional.ofNullable(tarieven.get(Eenheid.UUR))
                .map(perUur ->
                        Breuk.van(deel.minuten(), MINUTEN_PER_UUR).maal(perUur).heel())
                .or(() ->
                        Optional.ofNullable(tarieven.get(Eenheid.MINUUT)).map(perMinuut -> perMinuut * deel.minuten()));
    }

    private static Optional<Long> zonderRegelprijs(Contractproduct product, Geleverd deel) {
        boolean maandprijs = product.bekostiging() instanceof Bekostiging.Maandbedrag;
        boolean band = product.bekostiging() instanceof Bekostiging.Bandbreedte && deel.isInMinuten();
        return maandprijs || band ? Optional.of(0L) : Optional.empty();
    }
}
