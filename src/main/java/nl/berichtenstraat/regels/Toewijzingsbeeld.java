package nl.berichtenstraat.regels;

import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Verzoek;

/**
 * A ToegewezenProduct of a 301 together with what is known about it.
 *
 * @param kop the header
 * @param client the pseudonym of the client in the message
 * @param product the record
 * @param bekend the assignment with this number, if the gemeente already has one (of whatever client or aanbieder)
 * @param heeftToegekendePrestaties whether granted, not reversed claim lines exist on it (TR385)
 * @param verzoek the request of this aanbieder to this gemeente with the ReferentieAanbieder of the record (TR379);
 *     empty when there is none, or the record has no reference
 * @param gehonoreerdVerzoek reference of a verzoek om wijziging that this 301 grants and that names this assignment;
 *     empty when there is none
 * @param afspraak the contract on the start date of the assignment
 */
public record Toewijzingsbeeld(
        Kop kop,
        Clientsleutel client,
        ToegewezenProduct product,
        Optional<Toewijzing> bekend,
        boolean heeftToegekendePrestaties,
        Optional<Verzoek> verzoek,
        Optional<String> gehonoreerdVerzoek,
        Afspraak afspraak) {

    /** Whether this very version is known already: a resend keeps the moment of fixing (IV013). */
    public boolean isHerhaling() {
        return bekend.filter(t -> t.inhoud().toewijzingsmoment().equals(product.toewijzingsmoment()))
                .isPresent();
    }

    /** Whether a later version is known already: the order in which they arrive means nothing (OP080). */
    public boolean isAchterhaald() {
        return bekend.filter(t -> t.inhoud().toewijzingsmoment().isAfter(product.toewijzingsmoment()))
                .isPresent();
    }
}
