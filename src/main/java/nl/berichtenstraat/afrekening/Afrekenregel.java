package nl.berichtenstraat.afrekening;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;

/**
 * A line of a settlement message: one client, product and calendar month.
 *
 * @param client pseudonym
 * @param productCategorie category
 * @param productCode code
 * @param maand calendar month
 * @param toewijzingNummers assignments of the granted lines, at least one, ascending
 * @param benutting delivered over assigned, so far
 * @param toegekend cents granted for this client-month so far, all declarations together
 * @param eerderAfgerekend cents of that settled before
 * @param verschil cents settled now: granted so far minus settled before
 * @param beleid contract version whose policy was applied; empty without a contract
 */
public record Afrekenregel(
        Clientsleutel client,
        String productCategorie,
        String productCode,
        YearMonth maand,
        List<Long> toewijzingNummers,
        Benutting benutting,
        long toegekend,
        long eerderAfgerekend,
        long verschil,
        Optional<String> beleid) {

    /** With a copy of the list. */
    public Afrekenregel {
        toewijzingNummers = List.copyOf(toewijzingNummers);
    }
}
