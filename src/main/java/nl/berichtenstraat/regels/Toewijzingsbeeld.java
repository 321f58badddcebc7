package nl.berichtenstraat.regels;

import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * A ToegewezenProduct of a 301 together with what is known about it.
 *
 * @param kop the header
 * @param client the pseudonym of the client in the message
 * @param product the record
 * @param bekend the assignment with this number, if the gemeente already has one (of whatever client or aanbieder)
 * @param heeftToegekendePrestaties whether granted, not reversed claim lines exist on it (TR385)
 * @param verzoekBekend whether the aanbieder sent a request with this ReferentieAanbieder (TR379); false when the record
 *     has none
 * @param afspraak the contract on the start date of the assignment
 */
public record Toewijzingsbeeld(
        Kop kop,
        Clientsleutel client,
        ToegewezenProduct product,
        Optional<Toewijzing> bekend,
        boolean heeftToegekendePrestaties,
        boolean verzoekBekend,
        Afspraak afspraak) {}
