package nl.berichtenstraat.afrekening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.contract.Bekostiging;

/**
 * Between how many minutes the contract wants a month to be, rounded half up: the thresholds of benutting, the band, or a norm
 * in time.
 *
 * @param minstens lowest number of minutes within
 * @param hoogstens highest number of minutes within
 * @param soort what sets them, in Dutch: grenzen, band or norm
 */
public record Maandgrens(long minstens, long hoogstens, String soort) {

    /**
     * The limits of a month.
     *
     * @param afspraak by what it is settled
     * @param feiten what was assigned and delivered
     * @param benutting delivered over assigned
     * @return empty when the contract sets none, or when they cannot be told in minutes
     */
    public static Optional<Maandgrens> van(Productafspraak afspraak, Maandfeiten feiten, Benutting benutting) {
        Bekostiging vorm = afspraak.product().bekostiging();
        if (vorm instanceof Bekostiging.Bandbreedte band) {
            Breuk deel = Breuk.van(feiten.dagen().aantal(), feiten.dagen().lengte());
            return Optional.of(
                    new Maandgrens(heel(deel.maal(band.minstens())), heel(deel.maal(band.hoogstens())), "band"));
        }
        if (vorm instanceof Bekostiging.Uren) {
            return afspraak.product()
                    .norm()
                    .flatMap(norm -> Normvergelijking.van(norm, List.of(feiten)))
                    .filter(norm -> norm.eenheid().equals("minuten"))
                    .map(norm -> new Maandgrens(heel(norm.minstens()), heel(norm.hoogstens()), "norm"));
        }
        return afspraak.product()
                .benutting()
                .filter(beleid -> benutting.toegewezenMinuten().isPresent())
                .map(beleid -> new Maandgrens(
                        aandeel(benutting, beleid.ondergrens()), aandeel(benutting, beleid.bovengrens()), "grenzen"));
    }

    private static long aandeel(Benutting benutting, BigDecimal percentage) {
        return heel(
                Breuk.van(percentage, 100).maal(benutting.toegewezenMinuten().orElseThrow()));
    }

    private static long heel(Breuk minuten) {
        return minuten.afgerond(0).longValueExact();
    }
}
