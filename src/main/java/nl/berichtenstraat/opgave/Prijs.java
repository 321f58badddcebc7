package nl.berichtenstraat.opgave;

import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.regels.overstijgend.Uurtarief;

/**
 * What a volume comes to by a contract (TR346, TR418).
 *
 * @param tarief cents per unit as the line shows it; rounded where minutes are paid by a tariff per hour
 * @param cent the amount in cents, rounded once (IV081)
 */
record Prijs(long tarief, long cent) {

    /**
     * The price of a volume.
     *
     * @param volume in the unit
     * @param eenheid minutes or hours
     * @param tarieven cents by unit on the day that counts
     * @return empty when there is no tariff for the unit
     */
    static Optional<Prijs> van(long volume, Eenheid eenheid, Map<Eenheid, Long> tarieven) {
        Optional<Prijs> eigen =
                Optional.ofNullable(tarieven.get(eenheid)).map(tarief -> new Prijs(tarief, tarief * volume));
        return eigen.isPresent() || eenheid != Eenheid.MINUUT
                ? eigen
                : Optional.ofNullable(tarieven.get(Eenheid.UUR))
                        .map(Uurtarief::new)
                        .map(uur -> new Prijs(uur.perMinuut(), uur.voor(volume)));
    }
}
